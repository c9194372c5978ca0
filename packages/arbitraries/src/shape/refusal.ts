import type { Schema } from "@iom-conformance/contract";
import type { Shape } from "./shape.ts";

/**
 * A narrower shape of which no value satisfies a certain other schema, and what it took: nothing but leaving out names that the shape
 * does not know anyway, the presence or absence of something, or narrower schemas further in.
 */
export interface Refusal {
  readonly shape: Shape;
  readonly cost: "none" | "presence" | "narrowing";
}

/**
 * Whether the values of a property's schema can be kept from satisfying another one: `always` when none does anyway, `impossible` when all do,
 * `possible` when narrower shapes see to it, `unknown` when only a judge can tell. Null where properties are not looked into any further.
 */
export type Compare = ((ours: Schema, theirs: Schema) => "always" | "impossible" | "possible" | "unknown") | null;

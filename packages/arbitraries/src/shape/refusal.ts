import type { Shape } from "./shape.ts";

/**
 * A narrower shape of which no value satisfies a certain other schema, and what it took: nothing but leaving out names that the shape
 * does not know anyway, the presence or absence of something, or narrower schemas further in.
 */
export interface Refusal {
  readonly shape: Shape;
  readonly cost: "none" | "presence" | "narrowing";
}

import type { SchemaJudge } from "@iom-conformance/codegen";
import type { Contract, FieldPath, Json, Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { ResolvedOptions } from "../options.ts";

/** What the arbitraries of one contract have in common: its schemas, what the values shall be like, and the judge of them. */
export interface Generation {
  readonly contract: Contract;
  readonly options: ResolvedOptions;
  readonly judge: SchemaJudge;
  /** Valid values of a schema at a place: how objects and lists get their parts. */
  readonly valid: (schema: Schema, place: Place) => fc.Arbitrary<Json>;
}

/** Where a value stands in the one that is generated. */
export interface Place {
  /** From the root; `*` for an item of a list. */
  readonly path: FieldPath;
  /** How many recursive schemas have been entered on the way. */
  readonly depth: number;
}

/** The place of a whole value. */
export const rootPlace: Place = { path: "", depth: 0 };

/** How many containers are around a place. */
export function levelOf({ path }: Place): number {
  return path.split("/").length - 1;
}

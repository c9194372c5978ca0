import type { SchemaJudge } from "@iom-conformance/codegen";
import type { Contract, FieldPath } from "@iom-conformance/contract";
import { type ArbitraryOptions, type ResolvedOptions, resolveOptions } from "../options.ts";
import { judgeOf } from "../shape/judgeOf.ts";

/** What the arbitraries of one contract have in common: its schemas, what the values shall be like, and the judge of them. */
export interface Generation {
  readonly contract: Contract;
  readonly options: ResolvedOptions;
  readonly judge: SchemaJudge;
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

/** @throws RangeError for options that cannot be */
export function generationOf(contract: Contract, options?: ArbitraryOptions): Generation {
  return { contract, options: resolveOptions(options), judge: judgeOf(contract) };
}

/** How many containers are around a place. */
export function levelOf({ path }: Place): number {
  return path.split("/").length - 1;
}

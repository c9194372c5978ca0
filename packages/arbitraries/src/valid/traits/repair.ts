import type { FieldPath, Json } from "@iom-conformance/contract";

/** What changing a generated value for the sake of a promise has to respect. */
export interface Repair {
  /** Whether the options put something at a field path of the value, or inside of it. */
  readonly isFixed: (path: FieldPath) => boolean;
  /** The first candidate in which no more is wrong than before; the value as it is, when there is none. */
  readonly firstFitting: (before: Json, candidates: readonly Json[]) => Json;
}

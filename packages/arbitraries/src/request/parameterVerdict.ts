import type { SchemaJudge } from "@iom-conformance/codegen";
import type { Contract, Json } from "@iom-conformance/contract";

/** What judging needs; a generation has it. */
export interface Judging {
  readonly contract: Contract;
  readonly judge: SchemaJudge;
}

/** What is wrong with a part of a request. */
export interface TravelViolation {
  /** JSON pointer into the value that the texts mean, such as `/1` for the second item of a list. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
}

/** Whether a healthy server accepts a parameter as it travels. */
export type ParameterVerdict =
  /** It has to. `value` is what the texts mean; undefined where the parameter is not there. */
  | { readonly kind: "valid"; readonly value: Json | undefined }
  /** It has to refuse. */
  | { readonly kind: "invalid"; readonly violations: readonly TravelViolation[] }
  /** It may do either, for this reason. */
  | { readonly kind: "either"; readonly reason: string };

export const either = (reason: string): ParameterVerdict => ({ kind: "either", reason });

export const invalid = (keyword: string, message: string, path = ""): ParameterVerdict => ({
  kind: "invalid",
  violations: [{ path, keyword, message }],
});

export { boundaryValue, type OnBound } from "./boundaryValue.ts";
export { type Broken, breakConstraint, type IntendedViolation } from "./breakConstraint.ts";
export { breakParameter } from "./breakParameter.ts";
export type { Break, Unbreakable } from "./invalid/break.ts";
export { type Breaks, breaksOf } from "./invalid/breaksOf.ts";
export type { Invalid, Violation } from "./invalid/invalid.ts";
export { valueAt, withValueAt } from "./jsonPointer.ts";
export { type MaximalOptions, maximalValue } from "./maximalValue.ts";
export { minimalValue } from "./minimalValue.ts";
export type { ArbitraryOptions } from "./options.ts";
export { type ReachedField, reachField } from "./reachField.ts";
export { judgeParameter } from "./request/judgeParameter.ts";
export type { Judging, ParameterVerdict, TravelViolation } from "./request/parameterVerdict.ts";
export type {
  ArbitraryRequest,
  InvalidRequest,
  OperationArbitraries,
  RequestBreak,
  RequestBreaks,
  RequestOptions,
  RequestViolation,
  UnbreakableRule,
} from "./request/request.ts";
export { requestBreaksOf } from "./request/requestBreaksOf.ts";
export { arbitrariesOf, type ContractArbitraries, type SchemaArbitraries } from "./schemaArbitraries.ts";
export { type Generation, generationOf } from "./valid/generation.ts";

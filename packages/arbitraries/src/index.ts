export type { Break, Unbreakable } from "./invalid/break.ts";
export { type Breaks, breaksOf } from "./invalid/breaksOf.ts";
export type { Invalid, Violation } from "./invalid/invalid.ts";
export type { ArbitraryOptions } from "./options.ts";
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
export type { Generation } from "./valid/generation.ts";
export { generationOf } from "./valid/generationOf.ts";
export * from "./values.ts";

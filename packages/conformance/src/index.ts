export type { Answer } from "./answer.ts";
export { basicAuthorization } from "./authorizationOf.ts";
export {
  type Check,
  defineCheck,
  type HeardAnswer,
  type JudgeContext,
  type ListenContext,
  type Need,
  type ObserveContext,
  type Planning,
  type ReceivedAnswer,
  type Secrets,
} from "./check.ts";
export { type CheckIdParts, checkIdParts } from "./checkIdParts.ts";
export { compareReports } from "./compareReports.ts";
export type { ApiChanges, Change, ComparedObligation, ComparedRun, Comparison, Standing } from "./comparison.ts";
export type { Crawl, CrawledItem, ListPage } from "./crawl.ts";
export { steadyOrder, withoutBody } from "./crawlList.ts";
export type { RunEnd, RunEvent } from "./events.ts";
export { fillFixtures } from "./fillFixtures.ts";
export { type JudgedAlone, judgeAlone } from "./judgeAlone.ts";
export { documentedResponse, type JudgedBody } from "./judgedBody.ts";
export { defineObservation, type Observation } from "./observation.ts";
export {
  type Plan,
  PlanError,
  type PlannedCheck,
  type PlannedObligation,
  type PlannedObservation,
  type PlanSettings,
  plan,
} from "./plan.ts";
export {
  type Clock,
  type Ports,
  type SchemaJudge,
  type SchemaViolation,
  type Transport,
  TransportError,
  type TransportFailure,
  type WireRequest,
  type WireResponse,
} from "./ports.ts";
export { readPage } from "./readPage.ts";
export type {
  CheckStatus,
  CorrectionState,
  Exchange,
  Outcome,
  Report,
  ReportedApi,
  ReportedCheck,
  ReportedObligation,
  RunSummary,
  Summary,
  Violation,
  Written,
} from "./reportModel.ts";
export { reportOf } from "./reportOf.ts";
export type { Credentials, RequestChanges, RequestDraft } from "./requestDraft.ts";
export type { Level, Requirement, RequirementSource } from "./requirement.ts";
export { type RunOptions, run } from "./run.ts";
export type {
  Auth,
  BasicCredentials,
  Fixtures,
  Limits,
  Profile,
  RunSettings,
  TargetApi,
  Waiver,
} from "./settings.ts";
export type { Subject, SubjectKind, SubjectValues, VariantSubject } from "./subject.ts";
export { subjectsOf } from "./subjectsOf.ts";
export { Conclusion, fail, pass, skip, type Verdict } from "./verdict.ts";

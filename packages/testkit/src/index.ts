export { contractOf } from "./contractOf.ts";
export { type CheckedSubject, type FakeResponse, type RunCheckOptions, runCheck, wireResponse } from "./runCheck.ts";
export { type SampleCheck, type SampleReport, sampleReport } from "./sampleReport.ts";

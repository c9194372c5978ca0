export { type Book, book, books, booksContract } from "./booksContract.ts";
export { contractOf } from "./contractOf.ts";
export { conformantWindow, type ListTargetOptions, listTarget } from "./listTarget.ts";
export {
  type CheckedSubject,
  type FakeResponse,
  portsOf,
  type RunCheckOptions,
  runCheck,
  wireResponse,
} from "./runCheck.ts";
export { type SampleCheck, type SampleReport, sampleReport } from "./sampleReport.ts";
export { verdictsOf } from "./verdictsOf.ts";

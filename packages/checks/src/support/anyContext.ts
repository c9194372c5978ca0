import type { JudgeContext, SubjectKind } from "@iom-conformance/conformance";

/** The context of a check, whatever it is applied to. */
export type AnyContext = JudgeContext<SubjectKind>;

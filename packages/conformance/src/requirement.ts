import type { SubjectKind } from "./subject.ts";

export type Level = "must" | "should" | "may";

/** One promise, free of any version of an API. */
export interface Requirement {
  /** `area#name`; stable. */
  readonly id: string;
  readonly level: Level;
  /** What the promise is applied to: once per operation, and where it fits once per parameter, constraint, variant or trait of it. */
  readonly each: SubjectKind;
  readonly statement: string;
  readonly source: RequirementSource;
  /** Why no check judges it; absent for those that have one. */
  readonly untested?: string;
  /** What a reader of a violation should know besides. */
  readonly note?: string;
}

export interface RequirementSource {
  /** The document declares it, the document says it only in prose, or an RFC demands it. */
  readonly kind: "document" | "prose" | "rfc";
  /** Such as `RFC 9110`, or where in the document. */
  readonly reference: string;
  /** Section of an RFC, such as `15.5.7`. */
  readonly clause?: string;
}

import type { Json } from "@iom-conformance/contract";
import type { JudgeContext, Need, ObserveContext, Planning } from "./check.ts";
import type { ListPage } from "./crawl.ts";
import type { Subject, SubjectKind } from "./subject.ts";

/** Records what a target does where the documents are silent. It judges nothing: two runs can be compared on it. */
export interface Observation<K extends SubjectKind = SubjectKind, Seen = unknown> {
  /** `area/name`, and the name of its file. */
  readonly id: `${string}/${string}`;
  /** The question that the value answers. */
  readonly title: string;
  readonly each: K;
  readonly needs: readonly Need[];
  /** True when it sends nothing but GET and HEAD, whatever the operation's method is. */
  readonly safe?: true;
  /** True when every request that it sends carries no or invalid credentials. */
  readonly refused?: true;
  /** The most requests that it takes at one subject, without the shared crawl. */
  readonly requests: number;
  /** Whether the question arises at a subject. Without it, at all of the kind. */
  applies?(subject: Subject<K>, planning: Planning): boolean;
  /** As that of a check: a fold over the pages of the shared reading, whose result arrives at `observe` as `observed()`. */
  fold?(seen: Seen | undefined, page: ListPage, context: ObserveContext<K>): Seen;
  /** A short stable value, such as `400`, `empty` or `ignored`; null when nothing could be seen. */
  observe(context: JudgeContext<K, Seen>): Promise<Json>;
}

/** The identity function, for the types. */
export function defineObservation<K extends SubjectKind, Seen = undefined>(
  observation: Observation<K, Seen>,
): Observation<K, Seen> {
  return observation;
}

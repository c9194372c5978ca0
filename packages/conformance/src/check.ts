import type { Contract, Json, Operation, Schema } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import type { Crawl, ListPage } from "./crawl.ts";
import type { JudgedBody } from "./judgedBody.ts";
import type { SchemaViolation } from "./ports.ts";
import type { RequestChanges, RequestDraft } from "./requestDraft.ts";
import type { Fixtures, Limits, Profile } from "./settings.ts";
import type { Subject, SubjectKind } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** What a check cannot do without; a missing one makes its obligations "not tested: needs …". */
export type Need = "basic" | "bearer" | "token" | "jwtSecret" | "forbidden" | "deployment";

/** Judges one requirement, or several that stand and fall together, at every subject of one kind. Data above, judgement below. */
export interface Check<K extends SubjectKind = SubjectKind, Seen = unknown> {
  /** `area/name`, and the name of its file. */
  readonly id: `${string}/${string}`;
  /** What is true of a conformant target, as a sentence. */
  readonly title: string;
  /** Ids of the requirements that it judges, all of which are applied to the same kind of subject. */
  readonly requirements: readonly [string, ...string[]];
  readonly each: K;
  readonly needs: readonly Need[];
  /** True when it sends nothing but GET and HEAD, whatever the operation's method is. */
  readonly safe?: true;
  /** True when every request that it sends carries no or invalid credentials, so that no healthy target does anything. */
  readonly refused?: true;
  /** The most requests that judging one subject takes, without the shared crawl. */
  readonly requests: number;
  /** Judged after all others, on what the run has received by then. */
  readonly last?: true;
  /**
   * False where the requirements are not about this subject at all, so that there is no obligation; a string where they are but cannot
   * be tested, which completes "not tested: …". Pure: asked while planning. Without it, all subjects of the kind are judged.
   */
  applies?(subject: Subject<K>, planning: Planning): boolean | string;
  /**
   * A fold over successful answers to valid requests: every page of the shared crawl where the operation is a list, else one answer.
   * Its result arrives at `judge` as `observed()`.
   */
  observe?(seen: Seen | undefined, page: ListPage, context: ObserveContext<K>): Seen;
  /**
   * A fold over all answers that the run receives for the operation, each whole and as it arrives: bodies are not kept. Its result arrives
   * at `judge` as `heard()`. A check that is `last` so judges everything that the others have received. It has this or `observe`, not both.
   */
  listen?(heard: Seen | undefined, answer: HeardAnswer, context: ListenContext<K>): Seen;
  judge(context: JudgeContext<K, Seen>): Promise<Verdict>;
}

/** The identity function, for the types. */
export function defineCheck<K extends SubjectKind, Seen = undefined>(check: Check<K, Seen>): Check<K, Seen> {
  return check;
}

/** What is known before the first request. */
export interface Planning {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly fixtures: Fixtures;
  readonly profile: Profile;
}

export interface ObserveContext<K extends SubjectKind> {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly subject: Subject<K>;
  validate(schema: Schema, value: Json): readonly SchemaViolation[];
  variantsOf(union: Schema, value: Json): readonly string[];
}

export interface ListenContext<K extends SubjectKind> extends Planning {
  readonly subject: Subject<K>;
  readonly secrets: Secrets;
}

/** Everything that a check may use: it cannot reach the network, the clock or the configuration in any other way. */
export interface JudgeContext<K extends SubjectKind, Seen = unknown> extends Planning {
  readonly subject: Subject<K>;
  /** Base URL of the API under test, without a trailing slash. */
  readonly baseUrl: string;
  /** A valid request for the operation, changed; throws a Conclusion (skip) when fixtures for a valid one are missing. */
  request(changes?: RequestChanges): RequestDraft;
  /** A valid request body, with fixtures and fresh ids in place; null where the operation has none. */
  body(mediaType?: string): Json;
  /** Sends a request and records the exchange. Concludes with a skip when the target does not answer in time or is too busy. */
  send(draft: RequestDraft): Promise<Answer>;
  /** Sends a valid request with these changes and reads the answer as a page of the list; anything but a page concludes with a fail. */
  page(changes?: RequestChanges): Promise<ListPage>;
  /**
   * All items of the list, read once and shared; a new reading when a surprise is being confirmed. Concludes with a skip when the list
   * could not be read to its end, which `pagination/list-is-readable` reports, unless `failure: "return"` asks for it.
   */
  crawl(options?: { readonly failure: "return" }): Promise<Crawl>;
  /** What `observe` has collected; undefined when it saw no answer. */
  observed(): Promise<Seen | undefined>;
  /** What `listen` has made of the answers so far; undefined before the first. */
  heard(): Seen | undefined;
  /** All answers that the run has received for this operation so far: status and the exchange's id, for checks that are `last`. */
  received(): readonly ReceivedAnswer[];
  /** The judgement of the one meaning of a schema. */
  validate(schema: Schema, value: Json): readonly SchemaViolation[];
  /** The variants of a union that a value fits. */
  variantsOf(union: Schema, value: Json): readonly string[];
  readonly secrets: Secrets;
  /** What random choices start from; the same seed makes the same run. */
  readonly seed: number;
  readonly limits: Limits;
  /** Whether requests that write may be sent. */
  readonly writes: boolean;
  /** Milliseconds since the epoch, as far as known by the target's clock. */
  now(): number;
  /** Milliseconds since the epoch by the clock of this machine. */
  localNow(): number;
}

/** An answer that some check received, kept small. */
export interface ReceivedAnswer {
  readonly answer: Answer;
  readonly method: string;
  /** The path below the base path was the operation's own. */
  readonly ownPath: boolean;
  /** The body, judged by the schema that is documented for its status and media type. */
  readonly body: JudgedBody;
}

/** An answer with its body, and the request that it answers. */
export interface HeardAnswer extends ReceivedAnswer {
  readonly request: RequestDraft;
  /** The operation's own method was used on its own path. */
  readonly ownOperation: boolean;
}

/** Material for forging credentials. Never put it into a verdict; the engine redacts what slips through. */
export interface Secrets {
  readonly basic: { readonly username: string; readonly password: string } | null;
  readonly bearer: string | null;
  readonly jwtSecret: string | null;
  /** The user who logs in and may do nothing. */
  readonly forbidden: { readonly username: string; readonly password: string } | null;
}

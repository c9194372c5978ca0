import { fieldValues, type Json, type Operation, type Schema, traitsIn } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import { type AnswerTimes, answerTimes } from "./answerTimes.ts";
import type { Check, JudgeContext, ReceivedAnswer, Secrets } from "./check.ts";
import type { Crawl, ListPage } from "./crawl.ts";
import { crawlList, withoutBody } from "./crawlList.ts";
import { fixturesOf } from "./fixtures.ts";
import { judgedBody } from "./judgedBody.ts";
import { createListening } from "./listening.ts";
import type { PlannedCheck, PlannedObservation } from "./plan.ts";
import type { Ports } from "./ports.ts";
import { readPage } from "./readPage.ts";
import type { Written } from "./reportModel.ts";
import type { RequestChanges, RequestDraft } from "./requestDraft.ts";
import { createRequestFactory } from "./requestFactory.ts";
import type { Sender } from "./sender.ts";
import type { RunSettings, TargetApi } from "./settings.ts";
import type { Subject, SubjectKind } from "./subject.ts";
import { Conclusion, fail, skip } from "./verdict.ts";

/** What the checks of one operation share during a run. */
export interface OperationRun {
  /**
   * The context for judging or observing one subject; a later generation reads lists anew. Ids of all exchanges made through it go to `used`.
   */
  context(
    entry: PlannedCheck | PlannedObservation,
    subject: Subject,
    generation: number,
    used: Set<string>,
  ): JudgeContext<SubjectKind>;
  /** Called with every page and every successful answer that the shared reading sees. */
  onPage(listener: (page: ListPage) => void): void;
  /** How long answers took: percentiles in milliseconds; null before the first. */
  answerTimes(): AnswerTimes | null;
}

interface Reading {
  readonly crawl: Crawl;
  /** What each check and observation has folded, by its kind, its id and the subject's name. */
  readonly seen: ReadonlyMap<string, unknown>;
}

export interface OperationRunOptions {
  readonly settings: RunSettings;
  readonly ports: Ports;
  readonly sender: Sender;
  readonly api: TargetApi;
  readonly operation: Operation;
  /** The checks of the operation that will be judged. */
  readonly entries: readonly PlannedCheck[];
  /** The observations that will be made at the operation. */
  readonly observations?: readonly PlannedObservation[];
  readonly fresh: () => string;
  readonly clockAheadMs: () => number;
  /** Called with everything that the target took in. */
  readonly onWritten?: (written: Written) => void;
}

const WRITES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

export function createOperationRun(options: OperationRunOptions): OperationRun {
  const { settings, ports, sender, api, operation, entries, observations = [] } = options;
  const { contract } = api;
  const judge = ports.schemaJudge(contract);
  const planning = { contract, operation, fixtures: fixturesOf(settings.fixtures), profile: settings.profile };
  const factory = createRequestFactory(planning, options.fresh);
  const received: ReceivedAnswer[] = [];
  const listeners: ((page: ListPage) => void)[] = [];
  const readings = new Map<string, Promise<Reading>>();
  const rules = {
    validate: (schema: Schema, value: Parameters<typeof judge.judge>[1]) => judge.judge(schema, value),
    variantsOf: (union: Schema, value: Parameters<typeof judge.judge>[1]) => judge.variantsOf(union, value),
  };

  const listening = createListening(entries, { ...planning, secrets: secretsOf(settings) });

  async function send(draft: RequestDraft, used: Set<string>): Promise<Answer> {
    const answer = await sender.send(api.url, draft);
    used.add(answer.exchange);
    const ownPath = draft.path === factoryPath();
    const ownOperation = ownPath && draft.method.toLowerCase() === operation.method;
    const kept: ReceivedAnswer = {
      answer: withoutBody(answer),
      method: draft.method,
      ownPath,
      body: ownOperation ? judgedBody(operation, answer, judge) : { kind: "none" },
    };
    received.push(kept);
    listening.hear({ ...kept, answer, request: draft, ownOperation });
    if (WRITES.has(draft.method) && answer.status >= 200 && answer.status < 300)
      options.onWritten?.(written(draft, answer));
    return answer;
  }

  /** What the target has taken in, with the names by which somebody finds it there. */
  function written(draft: RequestDraft, answer: Answer): Written {
    const schema = operation.requestBody?.content[0]?.schema;
    const body = draft.body === null ? undefined : parsed(draft.body);
    const fresh = schema ? traitsIn(contract, schema).filter(({ traits }) => traits.fresh === true) : [];
    const ids = body === undefined ? [] : fresh.flatMap(({ path }) => fieldValues(body, path));
    return {
      api: contract.id,
      operation: operation.id,
      exchange: answer.exchange,
      status: answer.status,
      location: answer.header("location"),
      ids: ids.map(String),
    };
  }

  function factoryPath(): string {
    try {
      return factory.request().path;
    } catch (error) {
      if (error instanceof Conclusion) return operation.path;
      throw error;
    }
  }

  /** Reads the operation once for all checks that fold over it; when a surprise is confirmed, once more for that check alone. */
  function read(entry: PlannedCheck | PlannedObservation, generation: number): Promise<Reading> {
    const key = generation === 0 ? "shared" : `${entry.id} ${generation}`;
    let reading = readings.get(key);
    if (!reading) {
      reading = readNow(generation === 0 ? [...entries, ...observations] : [entry]);
      readings.set(key, reading);
    }
    return reading;
  }

  async function readNow(folding: readonly (PlannedCheck | PlannedObservation)[]): Promise<Reading> {
    const seen = new Map<string, unknown>();
    const used = new Set<string>();
    const folds = folding.flatMap((entry) => {
      const fold = foldOf(entry);
      return fold === undefined
        ? []
        : entry.subjects
            .filter(({ reason }) => reason === null)
            .map(({ subject }) => ({ key: keyOf(entry, subject), fold, subject }));
    });
    const crawl = await crawlList(
      planning,
      async (changes) => {
        const answer = await send(factory.request(changes), used);
        if (used.size > KEPT_PAGES) sender.shorten([answer.exchange]);
        return answer;
      },
      (page) => {
        for (const listener of listeners) listener(page);
        for (const { key, fold, subject } of folds) {
          seen.set(key, fold(seen.get(key), page, { contract, operation, subject, ...rules }));
        }
      },
    );
    return { crawl, seen };
  }

  return {
    onPage(listener) {
      listeners.push(listener);
    },
    answerTimes: () => answerTimes(received.map(({ answer }) => answer.durationMs)),
    context(entry, subject, generation, used) {
      return {
        ...planning,
        ...rules,
        subject,
        baseUrl: api.url,
        secrets: secretsOf(settings),
        request: factory.request,
        body: factory.body,
        send: (draft) => send(draft, used),
        async page(changes?: RequestChanges) {
          const answer = await send(factory.request(changes), used);
          const reading = readPage(planning, answer);
          if (reading.ok) return reading.page;
          if (reading.truncated) throw new Conclusion(skip(reading.actual));
          throw new Conclusion(
            fail(answer, { ...reading, input: { ...changes?.parameters, ...changes?.rawParameters } }),
          );
        },
        async crawl(crawlOptions) {
          const { crawl } = await read(entry, generation);
          if (crawl.failure && !crawlOptions) {
            throw new Conclusion(skip(`the list could not be read: ${crawl.failure.actual}`));
          }
          return crawl;
        },
        async observed() {
          return (await read(entry, generation)).seen.get(keyOf(entry, subject));
        },
        heard: () => listening.heardBy(entry, subject),
        received: () => received,
        seed: settings.seed,
        limits: settings.limits,
        writes: settings.writes,
        now: () => ports.clock.now() + options.clockAheadMs(),
        localNow: () => ports.clock.now(),
      };
    },
  };
}

function foldOf(entry: PlannedCheck | PlannedObservation): Check["observe"] {
  return "check" in entry ? entry.check.observe?.bind(entry.check) : entry.observation.fold?.bind(entry.observation);
}

function keyOf(entry: PlannedCheck | PlannedObservation, subject: Subject): string {
  return `${"check" in entry ? "check" : "observation"} ${entry.id} ${subject.name}`;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The bodies of so many pages of a crawl are kept whole as evidence. */
const KEPT_PAGES = 50;

function secretsOf({ auth }: RunSettings): Secrets {
  return {
    basic: auth.basic ?? null,
    bearer: auth.bearer?.token ?? null,
    jwtSecret: auth.jwtSecret ?? null,
    forbidden: auth.forbidden?.basic ?? null,
  };
}

import PQueue from "p-queue";
import type { Answer } from "./answer.ts";
import { answerOf } from "./answerOf.ts";
import { authorizationOf } from "./authorizationOf.ts";
import { interruptible } from "./interruptible.ts";
import { type Ports, TransportError, type WireRequest, type WireResponse } from "./ports.ts";
import type { Redactor } from "./redactor.ts";
import type { Exchange } from "./reportModel.ts";
import type { RequestDraft } from "./requestDraft.ts";
import type { RunSettings } from "./settings.ts";
import { Conclusion, skip } from "./verdict.ts";

const KEPT_BODY_CHARACTERS = 65_536;
const SHORT_BODY_CHARACTERS = 1024;
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD"]);
/** After so many requests in a row without any answer the target counts as gone. */
const FAILURES_IN_A_ROW = 8;
/** A busy target (429, 503) is asked again at most so often. */
const PATIENCE = 3;
const LONGEST_WAIT_MS = 30_000;

/** The one way to the target: bounded, paced, counted, recorded and redacted. */
export interface Sender {
  /** Concludes with a skip when there is no answer or the target stays busy, the budget is used up, or the run was stopped. */
  send(baseUrl: string, draft: RequestDraft): Promise<Answer>;
  /** As `send`, but what goes wrong on the way is thrown as it is. */
  probe(baseUrl: string, draft: RequestDraft): Promise<Answer>;
  /** The redacted exchange of an answer. */
  exchange(id: string): Exchange | undefined;
  /** Keeps only the beginning of the bodies of these exchanges, which no violation cites so far. */
  shorten(ids: Iterable<string>): void;
  readonly requests: number;
  /** Why nothing is sent any more; null while the run goes on. */
  readonly stopped: string | null;
  stop(reason: string): void;
}

export function createSender(settings: RunSettings, ports: Ports, redactor: Redactor, signal: AbortSignal): Sender {
  const { limits } = settings;
  const queue = new PQueue({
    concurrency: limits.concurrency,
    interval: 1000,
    intervalCap: limits.requestsPerSecond,
  });
  const exchanges = new Map<string, Exchange>();
  let requests = 0;
  let failuresInARow = 0;
  let stopped: string | null = null;
  const interrupted = () => new Conclusion(skip("the run was cut short: interrupted"));
  signal.addEventListener("abort", () => {
    stopped ??= "interrupted";
  });
  const unlessInterrupted = interruptible(signal, interrupted);

  async function once(baseUrl: string, draft: RequestDraft): Promise<Answer> {
    if (stopped) throw new Conclusion(skip(`the run was cut short: ${stopped}`));
    if (!SAFE_METHODS.has(draft.method) && !mayWrite(settings, draft)) {
      throw new Error(`a ${draft.method} request was about to be sent although writes are not allowed`);
    }
    if (requests >= limits.maxRequests) throw new Conclusion(skip("budget: limits.maxRequests is used up"));
    requests += 1;
    const id = `x${requests}`;
    const authorization = authorizationOf(draft.credentials, settings.auth);
    if (authorization) redactor.learn(authorization.replace(/^\S+\s+/, ""));
    const wire: WireRequest = {
      method: draft.method,
      url: baseUrl + draft.path + queryText(draft),
      headers: [
        ...Object.entries(draft.headers),
        ...(authorization ? [["authorization", authorization] as const] : []),
      ],
      body: draft.body,
      ...(draft.octets === undefined ? {} : { octets: draft.octets }),
      timeoutMs: limits.requestTimeoutMs,
    };
    const startedAt = ports.clock.now();
    const response = await ports.transport(wire, signal);
    const durationMs = ports.clock.now() - startedAt;
    exchanges.set(id, recorded(id, wire, response, startedAt, durationMs, redactor));
    return answerOf(id, response, durationMs);
  }

  async function probe(baseUrl: string, draft: RequestDraft): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      // What still waits for its turn must not keep a user waiting who has had enough.
      const answer = await unlessInterrupted(queue.add(() => once(baseUrl, draft)));
      failuresInARow = 0;
      if (answer.status !== 429 && answer.status !== 503) return answer;
      if (attempt === PATIENCE) {
        throw new Conclusion(skip(`the target stayed busy: status ${answer.status} ${attempt} times`));
      }
      await ports.clock.sleep(waitAfter(answer, attempt, ports.clock.now()), signal);
    }
  }

  async function send(baseUrl: string, draft: RequestDraft): Promise<Answer> {
    const attempts = SAFE_METHODS.has(draft.method) ? 2 : 1;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await probe(baseUrl, draft);
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        if (error.kind === "aborted") throw interrupted();
        failuresInARow += 1;
        if (failuresInARow >= FAILURES_IN_A_ROW) {
          stopped ??= `no answer ${failuresInARow} times in a row, last: ${error.message}`;
        }
        if (attempt === attempts) throw new Conclusion(skip(`no answer: ${error.message}`));
      }
    }
  }

  return {
    send,
    probe,
    exchange: (id) => exchanges.get(id),
    shorten(ids) {
      for (const id of ids) {
        const exchange = exchanges.get(id);
        if (exchange) exchanges.set(id, shortened(exchange));
      }
    },
    get requests() {
      return requests;
    },
    get stopped() {
      return stopped;
    },
    stop(reason) {
      stopped ??= reason;
    },
  };
}

/** Without leave to write, a request to a write operation needs leave of its own and must carry nothing that lets anybody in. */
function mayWrite({ writes, limits }: RunSettings, { credentials }: RequestDraft): boolean {
  if (writes) return true;
  const isRefused = credentials.kind === "none" || (credentials.kind === "raw" && credentials.invalid === true);
  return isRefused && limits.probeWritesWithoutCredentials === true;
}

function shortened(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, body: request.body === null ? null : `${request.body.slice(0, SHORT_BODY_CHARACTERS)}` },
    response: {
      ...response,
      // The copy through an array lets go of the long string that a slice would keep alive.
      body: [...response.body.slice(0, SHORT_BODY_CHARACTERS)].join(""),
      truncated: response.truncated || response.body.length > SHORT_BODY_CHARACTERS,
    },
  };
}

function queryText({ query, rawQuery }: RequestDraft): string {
  if (rawQuery !== undefined) return `?${rawQuery}`;
  if (query.length === 0) return "";
  return `?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&")}`;
}

/** How long to wait for a busy target: what `Retry-After` says (RFC 9110, 10.2.3), else longer each time. */
function waitAfter(answer: Answer, attempt: number, now: number): number {
  const header = answer.header("retry-after");
  const seconds = header === null ? Number.NaN : Number(header);
  const asked = Number.isFinite(seconds) ? seconds * 1000 : header === null ? Number.NaN : Date.parse(header) - now;
  const wait = Number.isFinite(asked) ? asked : 500 * 2 ** attempt;
  return Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function recorded(
  id: string,
  request: WireRequest,
  response: WireResponse,
  startedAt: number,
  durationMs: number,
  redactor: Redactor,
): Exchange {
  const beginning = response.body.subarray(0, KEPT_BODY_CHARACTERS * 4);
  const text = new TextDecoder().decode(beginning);
  const isCut = beginning.length < response.body.length || response.truncated;
  const redactedBody = isCut ? redactor.redactCut(text) : redactor.redact(text);
  return {
    id,
    request: {
      method: request.method,
      url: redactor.redact(request.url),
      headers: request.headers.map(([name, value]) => [
        name,
        name === "authorization" ? withoutCredentials(value) : redactor.redact(value),
      ]),
      body: request.body === null ? null : redactor.redact(request.body).slice(0, KEPT_BODY_CHARACTERS),
    },
    response: {
      status: response.status,
      headers: response.headers.map(([name, value]) => [
        redactor.redact(name),
        redactor.redact(name.toLowerCase() === "set-cookie" ? value.replace(/=[^;]*/, "=[redacted]") : value),
      ]),
      body: redactedBody.slice(0, KEPT_BODY_CHARACTERS),
      truncated: isCut || redactedBody.length > KEPT_BODY_CHARACTERS,
    },
    timings: { startedAt: new Date(startedAt).toISOString(), durationMs },
  };
}

/** What stands where a scheme is expected may be the credentials themselves. */
function withoutCredentials(authorization: string): string {
  if (/^(basic|bearer)?\s*$/i.test(authorization)) return authorization;
  const [, scheme] = /^(basic|bearer)(?:\s|$)/i.exec(authorization) ?? [];
  return scheme === undefined ? "[redacted]" : `${scheme} [redacted]`;
}

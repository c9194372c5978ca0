import type { Operation } from "@iom-conformance/contract";
import type { Answer } from "./answer.ts";
import { fixturesOf } from "./fixtures.ts";
import { type Ports, TransportError } from "./ports.ts";
import type { ReportedApi } from "./reportModel.ts";
import type { RequestDraft } from "./requestDraft.ts";
import { createRequestFactory } from "./requestFactory.ts";
import type { Sender } from "./sender.ts";
import type { RunSettings, TargetApi } from "./settings.ts";
import { Conclusion } from "./verdict.ts";

/** What is known of the target before the first check. */
export interface Preflight {
  readonly apis: readonly ReportedApi[];
  /** Milliseconds by which the target's clock is ahead; null when no answer told the time. */
  readonly clockAheadMs: number | null;
  readonly problem: { readonly kind: "unreachable" | "credentials-refused"; readonly reason: string } | null;
}

/** What the answers of one API say: about the API, and about the credentials, of which an answer such as 405 says nothing. */
type Finding = "absent" | "html" | "refused" | "forbidden" | "accepted" | "offered";

/**
 * Asks each operation once: can the target be reached, does it offer each API, do the credentials work, how far is its clock. Only GET is
 * sent, and where writes are allowed a request that no target can take for a message. A target that answers with web pages whatever it is asked is no deployment of any API.
 */
export async function preflight(settings: RunSettings, ports: Ports, sender: Sender): Promise<Preflight> {
  const apis: ReportedApi[] = [];
  const findings: Finding[] = [];
  let clockAheadMs: number | null = null;
  for (const api of settings.apis) {
    const answers: Answer[] = [];
    try {
      for (const operation of api.contract.operations) {
        const answer = await sender.probe(api.url, probeOf(settings, api, operation));
        clockAheadMs ??= aheadOf(answer, ports.clock.now());
        answers.push(answer);
      }
    } catch (error) {
      if (error instanceof TransportError) {
        return { apis, clockAheadMs, problem: { kind: "unreachable", reason: unreachable(api.url, error) } };
      }
      if (error instanceof Conclusion && error.verdict.status === "skip") {
        return { apis, clockAheadMs, problem: { kind: "unreachable", reason: `${api.url}: ${error.verdict.reason}` } };
      }
      throw error;
    }
    const finding = judge(api, answers);
    findings.push(finding);
    const { api: name, version } = api.contract;
    apis.push({ api: name, version, url: api.url, offered: finding !== "absent" && finding !== "html" });
  }
  return { apis, clockAheadMs, problem: problemOf(settings, findings) };
}

function probeOf(settings: RunSettings, { contract }: TargetApi, operation: Operation): RequestDraft {
  const planning = { contract, operation, fixtures: fixturesOf(settings.fixtures), profile: settings.profile };
  if (operation.method === "get") {
    try {
      return createRequestFactory(planning, () => settings.runId).request();
    } catch (error) {
      if (!(error instanceof Conclusion)) throw error;
    }
  }
  const path = operation.path.replaceAll(/\{[^}]*\}/g, "0");
  const draft = { path, query: [], credentials: { kind: "default" } } as const;
  if (!settings.writes) return { ...draft, method: "GET", headers: {}, body: null };
  return { ...draft, method: operation.method.toUpperCase(), headers: { "content-type": NO_MESSAGE }, body: "" };
}

/** A media type that no operation accepts: the answer tells of the credentials, and nothing is created. */
const NO_MESSAGE = "application/x-conformance-probe";

function judge({ contract }: TargetApi, answers: readonly Answer[]): Finding {
  if (answers.every(({ status }) => status === 404 || status === 410 || status === 501)) return "absent";
  const documented = new Set(
    contract.operations.flatMap(({ responses }) =>
      responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)),
    ),
  );
  const html = ({ mediaType, status }: Answer) =>
    mediaType === "text/html" && !documented.has("text/html") && (status < 400 || status === 403 || status >= 500);
  if (answers.every(html)) return "html";
  const telling = answers.map(({ status }) => status).filter((status) => !SILENT_STATUSES.has(status));
  if (telling.length === 0) return "offered";
  if (telling.every((status) => status === 401)) return "refused";
  return telling.every((status) => status === 403) ? "forbidden" : "accepted";
}

/** Answers that are given before anybody looks at the credentials. */
const SILENT_STATUSES: ReadonlySet<number> = new Set([404, 405, 410, 501]);

function problemOf(settings: RunSettings, findings: readonly Finding[]): Preflight["problem"] {
  const all = (...kinds: readonly Finding[]) => findings.length > 0 && findings.every((found) => kinds.includes(found));
  const accepted = findings.includes("accepted");
  const { target } = settings;
  if (all("html", "absent") && findings.includes("html")) {
    return {
      kind: "unreachable",
      reason: `${target} answers with a web page whatever it is asked; is this a login page, a gateway or the wrong host? Check target and apis[].url`,
    };
  }
  if (all("absent") && !settings.apis.some(({ explicit }) => explicit)) {
    return {
      kind: "unreachable",
      reason: `${target} offers none of the APIs ${settings.apis.map(({ contract }) => contract.id).join(", ")} under their base paths; check target, or give apis[].url`,
    };
  }
  if (!accepted && findings.includes("refused")) {
    const given = settings.auth.basic ? "auth.basic" : settings.auth.bearer ? "auth.bearer" : null;
    return {
      kind: "credentials-refused",
      reason: given
        ? `${target} refused the credentials of ${given} with status 401; check user, password or token`
        : `${target} asks for credentials (status 401) and the config has none; give auth.basic or auth.bearer`,
    };
  }
  if (!accepted && findings.includes("forbidden")) {
    return {
      kind: "credentials-refused",
      reason: `${target} let the user log in but forbids every request (status 403); give the user the permissions, or check the fixtures`,
    };
  }
  return null;
}

function unreachable(url: string, error: TransportError): string {
  switch (error.kind) {
    case "unknown-host":
      return `${url} cannot be reached: the host name is not known (${error.message}); check target`;
    case "refused":
      return `${url} cannot be reached: nothing listens there (${error.message}); check host and port of target`;
    case "tls":
      return `${url} cannot be reached: the TLS connection failed (${error.message}); give tls.caFile, or check http and https`;
    case "timeout":
      return `${url} does not answer (${error.message}); check target, or raise limits.requestTimeoutMs`;
    case "aborted":
      return "interrupted";
    default:
      return `${url} cannot be reached: ${error.message}`;
  }
}

/** The header has whole seconds, cut off: on average the target's clock shows half a second more. */
function aheadOf(answer: Answer, now: number): number | null {
  const date = Date.parse(answer.header("date") ?? "");
  return Number.isNaN(date) ? null : date + 500 - now;
}

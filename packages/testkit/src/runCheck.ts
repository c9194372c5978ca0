import { createSchemaJudge } from "@iom-conformance/codegen";
import {
  type Check,
  judgeAlone,
  type Ports,
  type RunSettings,
  type Verdict,
  type WireRequest,
  type WireResponse,
} from "@iom-conformance/conformance";
import type { Contract } from "@iom-conformance/contract";

/** A wire response in short: `body` may be text, octets, or any other value that travels as JSON. */
export interface FakeResponse {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

export interface RunCheckOptions {
  readonly contract: Contract;
  /** The target: answers 200 where it says no status, and `application/json` where a JSON body has no media type. */
  answer(request: WireRequest): FakeResponse | Promise<FakeResponse>;
  readonly settings?: Partial<RunSettings>;
}

export interface CheckedSubject {
  readonly operation: string;
  readonly subject: string;
  readonly verdict: Verdict;
}

/**
 * Runs one check with the real engine against a fake target and returns what became of each subject.
 *
 * @throws Error when the check itself threw, or when what it saw first did not repeat.
 */
export async function runCheck(check: Check, options: RunCheckOptions): Promise<readonly CheckedSubject[]> {
  const settings: RunSettings = {
    runId: "run",
    tool: { name: "testkit", version: "0.0.0" },
    target: "http://target.test",
    apis: [{ contract: options.contract, url: `http://target.test${options.contract.basePath}`, explicit: true }],
    auth: { basic: { username: "reader", password: "reader-secret" } },
    fixtures: {},
    writes: true,
    profile: "deployment",
    limits: { concurrency: 4, requestsPerSecond: 100_000, requestTimeoutMs: 1000, maxRequests: 10_000 },
    waivers: [],
    seed: 1,
    shard: null,
    strict: false,
    checks: [],
    ...options.settings,
  };
  const judged = await judgeAlone(check, settings, portsOf(options), () => true);
  return judged.flatMap(({ check: reported, subjects }) =>
    [...subjects].map(([subject, { outcome, reason, violation }]): CheckedSubject => {
      const operation = reported.id.split("/")[1] ?? "";
      if (reason?.startsWith("error of the suite") || reason?.startsWith("unstable")) {
        throw new Error(`${reported.id} ${subject}: ${reason}; ${violation?.actual ?? ""}`);
      }
      if (outcome === "violated" && violation) {
        const { expected, actual, input } = violation;
        return { operation, subject, verdict: { status: "fail", expected, actual, input, evidence: [] } };
      }
      return {
        operation,
        subject,
        verdict: outcome === "verified" ? { status: "pass" } : { status: "skip", reason: reason ?? "" },
      };
    }),
  );
}

/** The ports of a run whose target is a function. */
export function portsOf({ answer }: Pick<RunCheckOptions, "answer">): Ports {
  return {
    transport: async (request) => wireResponse(await answer(request)),
    clock: { now: () => Date.now(), sleep: async () => {} },
    schemaJudge: (contract) => {
      const judge = createSchemaJudge(contract);
      return {
        judge: (schema, value) => judge.judge(schema, value),
        variantsOf: (schema, value) => judge.variantsOf(schema, value),
      };
    },
  };
}

/** The response as bytes and header pairs, with a Content-Type and a Date where the target names none. */
export function wireResponse({ status = 200, headers = {}, body }: FakeResponse): WireResponse {
  const isJson = body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array);
  const text = isJson ? JSON.stringify(body) : typeof body === "string" ? body : "";
  const named = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  return {
    status,
    headers: [
      ...Object.entries(headers),
      ...(isJson && !named.has("content-type") ? [["content-type", "application/json"] as const] : []),
      ...(named.has("date") ? [] : [["date", new Date().toUTCString()] as const]),
    ],
    body: body instanceof Uint8Array ? body : new TextEncoder().encode(text),
    truncated: false,
  };
}

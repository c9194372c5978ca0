import type { Check, RunSettings, WireRequest } from "@iom-conformance/conformance";
import type { Contract } from "@iom-conformance/contract";
import { type FakeResponse, runCheck } from "@iom-conformance/testkit";
import { library, PASSWORD } from "./library.ts";
import { libraryContract } from "./libraryContract.ts";

/** What a target does differently from the library that keeps its promises. */
export type Defect = (response: FakeResponse, request: WireRequest) => FakeResponse;

export interface JudgedOptions {
  readonly defect?: Defect;
  readonly settings?: Partial<RunSettings>;
  readonly contract?: Contract;
}

/**
 * Judges the library, or a defective one, with one check. The result says for each operation and subject `pass`, `skip: reason`, or
 * `expected: …; actual: …` with the input that shows it.
 */
export async function judged(
  check: Check,
  options: JudgedOptions = {},
): Promise<{ readonly [subject: string]: string }> {
  const { defect = (response) => response, settings, contract = libraryContract } = options;
  const results = await runCheck(check, {
    contract,
    answer: (request) => defect(library(request), request),
    settings: {
      auth: { basic: { username: "reader", password: PASSWORD } },
      fixtures: { branch: 7, foreignBranch: 9 },
      ...settings,
    },
  });
  return Object.fromEntries(
    results.map(({ operation, subject, verdict }) => {
      const name = subject === "" ? operation : `${operation} ${subject}`;
      if (verdict.status === "pass") return [name, "pass"];
      if (verdict.status === "skip") return [name, `skip: ${verdict.reason}`];
      const input = Object.keys(verdict.input).length === 0 ? "" : ` for ${JSON.stringify(verdict.input)}`;
      return [name, `expected: ${verdict.expected}; actual: ${verdict.actual}${input}`];
    }),
  );
}

/** Answers with this status wherever the library answers with that one. */
export function instead(seen: number, given: number): Defect {
  return (response) => ((response.status ?? 200) === seen ? { status: given } : response);
}

/** The library's answer to the same request from a user that it trusts. */
export function trusted(request: WireRequest): FakeResponse {
  const authorization = `Basic ${btoa(`reader:${PASSWORD}`)}`;
  const headers = request.headers.filter(([name]) => name !== "authorization");
  return library({ ...request, headers: [...headers, ["authorization", authorization]] });
}

/** Adds or replaces headers of every answer with this status. */
export function withHeaders(status: number, headers: { readonly [name: string]: string }): Defect {
  return (response) =>
    (response.status ?? 200) === status ? { ...response, headers: { ...response.headers, ...headers } } : response;
}

/** The value of a request's header. */
export function headerOf(request: WireRequest, name: string): string | undefined {
  return request.headers.find(([known]) => known.toLowerCase() === name)?.[1];
}

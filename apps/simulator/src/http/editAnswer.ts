import type { Answer, Problem } from "./answer.ts";

/** The answer without that header, its name in any case. */
export function withoutHeader(answer: Answer, name: string): Answer {
  const kept = Object.entries(answer.headers).filter(([header]) => header.toLowerCase() !== name.toLowerCase());
  return { ...answer, headers: Object.fromEntries(kept) };
}

/** An error report as it is sent. */
export interface ErrorReport {
  readonly status: number;
  readonly errors: readonly Problem[];
}

/** The answer with another error report; an answer that carries none stays as it is. */
export function editReport(answer: Answer, edit: (report: ErrorReport) => object): Answer {
  if (answer.status < 400 || typeof answer.body !== "string" || !answer.body.startsWith('{"status":')) return answer;
  return { ...answer, body: JSON.stringify(edit(JSON.parse(answer.body))) };
}

/** A list of orders as it is sent. */
export interface OrderList {
  readonly data: readonly object[];
  readonly meta: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

/** The answer with another list of orders; an answer that carries none, or one that is too long to be held, stays as it is. */
export function editList(answer: Answer, edit: (list: OrderList) => object): Answer {
  if (answer.status !== 200 || typeof answer.body !== "string" || !answer.body.startsWith('{"data":')) return answer;
  return { ...answer, body: JSON.stringify(edit(JSON.parse(answer.body))) };
}

/** The answer with these headers besides its own, in whose place they come where the names are the same. */
export function withHeaders(answer: Answer, headers: Answer["headers"]): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

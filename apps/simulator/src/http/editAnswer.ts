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
  if (answer.status < 400 || typeof answer.body !== "string") return answer;
  return { ...answer, body: JSON.stringify(edit(JSON.parse(answer.body))) };
}

/** What the server answers. */
export interface Answer {
  readonly status: number;
  /** Names in the case in which they are sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or its pieces when it is too long to be held, or octets; null for an answer without a body. */
  readonly body: string | Uint8Array | Iterable<string> | null;
}

/** One thing that is wrong with a request. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What was sent, when there is anything to show. */
  readonly value?: unknown;
}

const MOST_PROBLEMS = 100;

/** An answer with an error report: plain JSON, whatever the request accepts. Long lists of problems are cut after the hundredth. */
export function errorReport(status: number, problems: readonly Problem[], headers: Answer["headers"] = {}): Answer {
  const report = { status, errors: problems.slice(0, MOST_PROBLEMS) };
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(report) };
}

/** An answer without a body, for statuses that the documents describe without one. */
export function emptyAnswer(status: number, headers: Answer["headers"] = {}): Answer {
  return { status, headers, body: null };
}

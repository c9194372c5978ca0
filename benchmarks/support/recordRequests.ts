import diagnostics from "node:diagnostics_channel";

/** A request as undici was told to send it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer | string | null;
}

/** Runs something and returns, in their order, the requests that any undici of this process sent meanwhile. */
export async function recordRequests(work: () => Promise<unknown>): Promise<readonly RecordedRequest[]> {
  const recorded: RecordedRequest[] = [];
  const record = (message: unknown) => {
    const { method, path, headers, body } = (message as { readonly request: RecordedRequest }).request;
    recorded.push({ method, path, headers: [...headers], body });
  };
  diagnostics.subscribe("undici:request:create", record);
  try {
    await work();
  } finally {
    diagnostics.unsubscribe("undici:request:create", record);
  }
  return recorded;
}

import { UsageError } from "./usageError.ts";

/** What to say when a server cannot listen on a port that the user chose; anything else comes back as it is. */
export function listenProblem(port: number, error: unknown): unknown {
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("EADDRINUSE"))
    return new UsageError(`--port ${port}: something listens there already. Choose another port.`);
  if (text.includes("EACCES"))
    return new UsageError(`--port ${port}: there is no permission to listen there. Choose one above 1023.`);
  return error instanceof Error ? error : new Error(text);
}

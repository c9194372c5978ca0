import type { Io } from "./io.ts";

/** One line about an error that should never happen; the stack follows only for those who ask for it. */
export function bugReport(error: unknown, env: Io["env"]): string {
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  const line = `error: ${message} (this is a bug in iom-conformance; IOM_CONFORMANCE_DEBUG=1 shows where)\n`;
  return env.IOM_CONFORMANCE_DEBUG === "1" && error instanceof Error ? `${line}${error.stack}\n` : line;
}

import type { ExitCode } from "../exitCodes.ts";
import type { Io } from "../io.ts";

/** Given to every command: the world, and where its exit code goes. */
export interface CommandContext {
  readonly io: Io;
  finish(code: ExitCode): void;
}

import { execFile } from "node:child_process";
import { dirname } from "node:path";

export interface Executed {
  /** The exit code; null when a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whoever takes longer hangs. */
const LONGEST_MS = 300_000;

/**
 * Runs a program to its end and returns what it printed, whatever its exit code is. It finds what a user's shell would find, with
 * this Node: pnpm's NODE_PATH, which lets a program see all packages of the workspace, is not handed on.
 */
export function execute(program: string, args: readonly string[], cwd: string): Promise<Executed> {
  const { NODE_PATH: _, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}` };
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { cwd, env, maxBuffer: 64 * 2 ** 20, timeout: LONGEST_MS },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      },
    );
  });
}

/**
 * Runs a program that has to succeed and returns its standard output.
 * @throws Error with what it printed when it does not exit with 0
 */
export async function executeOrThrow(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await execute(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} exited with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

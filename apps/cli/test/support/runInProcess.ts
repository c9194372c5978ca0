import { runCli } from "../../src/runCli.ts";

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InProcessOptions {
  readonly cwd: string;
  readonly env?: { readonly [name: string]: string };
  readonly interrupted?: AbortSignal;
  readonly onStdout?: (text: string) => void;
}

/** Runs a command line without a process of its own. */
export async function runInProcess(args: readonly string[], options: InProcessOptions): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  const code = await runCli(args, {
    stdout: {
      write(text) {
        stdout += text;
        options.onStdout?.(text);
      },
    },
    stderr: {
      write(text) {
        stderr += text;
      },
    },
    env: options.env ?? {},
    cwd: options.cwd,
    interrupted: options.interrupted ?? new AbortController().signal,
  });
  return { code, stdout, stderr };
}

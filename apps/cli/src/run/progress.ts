import { styleText } from "node:util";
import type { RunEvent } from "@iom-conformance/conformance";
import type { Output } from "../io.ts";

/** Tells people at stderr how far a run is. */
export interface Progress {
  see(event: RunEvent): void;
  /** Leaves the terminal clean. */
  end(): void;
}

export interface ProgressOptions {
  readonly stderr: Output;
  readonly color: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
}

const REDRAW_MS = 100;
const LINE_MS = 10_000;

/** One line that is drawn again and again at a terminal; elsewhere, such as in a pipeline's log, a line now and then. */
export function createProgress({ stderr, color, now }: ProgressOptions): Progress {
  const terminal = stderr.isTTY === true;
  const every = terminal ? REDRAW_MS : LINE_MS;
  const running = new Set<string>();
  let total = 0;
  let done = 0;
  let failed = 0;
  let shown = now();
  let drawn = false;

  function show(): void {
    shown = now();
    const failures = failed > 0 ? `, ${failed} failed` : "";
    const text = `checked ${done} of ${total}${failures}`;
    if (!terminal) {
      stderr.write(`${text}\n`);
      return;
    }
    const current = [...running].at(-1) ?? "";
    const line = fit(current === "" ? text : `${text}  ${current}`, (stderr.columns ?? 80) - 1);
    stderr.write(`\r\u001B[2K${color && failed > 0 ? styleText("red", line, { validateStream: false }) : line}`);
    drawn = true;
  }

  return {
    see(event) {
      switch (event.type) {
        case "run-started":
          total = event.checks;
          stderr.write(
            `checking ${event.target}: ${total} ${total === 1 ? "check" : "checks"}, seed ${event.run.seed}\n`,
          );
          shown = now();
          return;
        case "api-probed": {
          const { api, version, offered } = event.api;
          if (!offered) stderr.write(`${api}@${version} is not offered here\n`);
          return;
        }
        case "check-started":
          running.add(event.id);
          break;
        case "check-finished":
          if (running.delete(event.check.id)) done += 1;
          if (event.check.status === "failed") failed += 1;
          break;
        default:
          return;
      }
      if (now() - shown >= every) show();
    },
    end() {
      if (drawn) stderr.write("\r\u001B[2K");
      drawn = false;
    },
  };
}

function fit(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}

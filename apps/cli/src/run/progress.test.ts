import type { ReportedCheck, RunEvent } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { createProgress } from "./progress.ts";

function finished(id: string, status: ReportedCheck["status"]): RunEvent {
  const check = { id, status, level: "must", title: "", requirements: [], reason: null, violations: [] } as const;
  return { type: "check-finished", check, requests: 1 };
}

const events: readonly RunEvent[] = [
  {
    type: "run-started",
    tool: { name: "t", version: "1" },
    run: { id: "r", startedAt: "", seed: 7, profile: "deployment", shard: null, strict: false },
    target: "http://library.example",
    checks: 2,
  },
  { type: "api-probed", api: { api: "library", version: "1.2", url: "", offered: true } },
  { type: "api-probed", api: { api: "fines", version: "1.0", url: "", offered: false } },
  { type: "check-started", id: "library@1.2/getBooks/status/first" },
  finished("library@1.2/getBooks/status/first", "failed"),
  { type: "check-started", id: "library@1.2/getBooks/status/second" },
  finished("library@1.2/getBooks/status/second", "passed"),
  finished("library@1.2/getBooks/status/never-started", "skipped"),
];

function shown(options: {
  readonly isTTY: boolean;
  readonly columns?: number;
  readonly color?: boolean;
  readonly stepMs: number;
}) {
  let text = "";
  let now = 0;
  const progress = createProgress({
    stderr: {
      write(part) {
        text += part;
      },
      isTTY: options.isTTY,
      ...(options.columns === undefined ? {} : { columns: options.columns }),
    },
    color: options.color ?? false,
    now: () => now,
  });
  for (const event of events) {
    now += options.stepMs;
    progress.see(event);
  }
  progress.end();
  return text.replaceAll("\u001B", "ESC").replaceAll("\r", "CR");
}

const head = "checking http://library.example: 2 checks, seed 7\nfines@1.0 is not offered here\n";

describe("createProgress", () => {
  it("writes a line now and then where nobody watches", () => {
    expect(shown({ isTTY: false, stepMs: 6000 })).toBe(
      `${head}checked 0 of 2\nchecked 1 of 2, 1 failed\nchecked 2 of 2, 1 failed\n`,
    );
  });

  it("writes hardly anything about a short run", () => {
    expect(shown({ isTTY: false, stepMs: 100 })).toBe(head);
  });

  it("draws one line again and again at a terminal, and leaves nothing behind", () => {
    expect(shown({ isTTY: true, columns: 40, stepMs: 60 })).toBe(
      `${head}CRESC[2Kchecked 0 of 2  library@1.2/getBooks/s…CRESC[2Kchecked 1 of 2, 1 failed  library@1.2/…CRESC[2Kchecked 2 of 2, 1 failedCRESC[2K`,
    );
  });

  it("is red when something failed, for those who like colors", () => {
    expect(shown({ isTTY: true, color: true, stepMs: 1000 })).toContain("ESC[31mchecked 1 of 2, 1 failed");
  });
});

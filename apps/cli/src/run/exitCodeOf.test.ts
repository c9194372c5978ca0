import type { Report, RunEnd, RunEvent } from "@iom-conformance/conformance";
import { reportOf } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { exitCodeOf } from "./exitCodeOf.ts";

function reportWith(
  status: "passed" | "failed" | "waived" | "errored",
  level: "must" | "should",
  end: RunEnd,
  strict = false,
): Report {
  const events: readonly RunEvent[] = [
    {
      type: "run-started",
      tool: { name: "t", version: "1" },
      run: { id: "r", startedAt: "", seed: 7, profile: "deployment", shard: null, strict },
      target: "http://library.example",
      checks: 1,
    },
    {
      type: "check-finished",
      check: { id: "a@1/b/c/d", status, level, title: "", requirements: [], reason: null, violations: [] },
      requests: 1,
    },
    { type: "run-finished", durationMs: 1, requests: 1, end },
  ];
  return reportOf(events);
}

const complete: RunEnd = { kind: "complete" };
const interrupted: RunEnd = { kind: "interrupted", reason: "interrupted" };

describe("exitCodeOf", () => {
  it.each<{ readonly what: string; readonly args: Parameters<typeof reportWith>; readonly code: number }>([
    { what: "all is well", args: ["passed", "must", complete], code: 0 },
    { what: "a must is broken", args: ["failed", "must", complete], code: 1 },
    { what: "a should is broken", args: ["failed", "should", complete], code: 0 },
    { what: "a should is broken and --strict", args: ["failed", "should", complete, true], code: 1 },
    { what: "a waiver covers it", args: ["waived", "must", complete], code: 0 },
    { what: "the suite has an error", args: ["errored", "must", complete], code: 3 },
    { what: "it was cut short", args: ["passed", "must", interrupted], code: 3 },
    { what: "it was cut short after a violation", args: ["failed", "must", interrupted], code: 3 },
    { what: "nobody was reached", args: ["passed", "must", { kind: "unreachable", reason: "x" }], code: 3 },
    { what: "nobody was let in", args: ["passed", "must", { kind: "credentials-refused", reason: "x" }], code: 3 },
  ])("$code when $what", ({ args, code }) => {
    expect(exitCodeOf(reportWith(...args), args[2])).toBe(code);
  });
});

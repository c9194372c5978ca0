import { type Report, type RunEvent, reportOf } from "@iom-conformance/conformance";
import { afterEach, describe, expect, it } from "vitest";
import { runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

function reportWith(status: "passed" | "failed"): Report {
  const id = "library@1.2/getBooks/status/documented-success";
  const violation = {
    id: "v-1",
    subject: "",
    expected: "status 200",
    actual: "status 500",
    input: {},
    exchanges: [],
    curl: "curl",
    replay: "iom-conformance replay report.json v-1",
    occurrences: 1,
    subjects: [""],
  };
  const events: readonly RunEvent[] = [
    {
      type: "run-started",
      tool: { name: "iom-conformance", version: "0.1.0" },
      run: {
        id: "r",
        startedAt: "2026-01-01T00:00:00.000Z",
        seed: 7,
        profile: "deployment",
        shard: null,
        strict: false,
      },
      target: "http://library.example",
      checks: 1,
    },
    {
      type: "api-probed",
      api: { api: "library", version: "1.2", url: "http://library.example/library", offered: true },
    },
    {
      type: "check-finished",
      check: {
        id,
        status,
        level: "must",
        title: "A valid request succeeds",
        requirements: ["status#documented-success"],
        reason: null,
        violations: status === "failed" ? [violation] : [],
      },
      requests: 1,
    },
    {
      type: "obligation-settled",
      requirement: "status#documented-success",
      api: "library@1.2",
      operation: "getBooks",
      subject: "",
      outcome: status === "failed" ? "violated" : "verified",
      reason: null,
      check: id,
    },
    { type: "run-finished", durationMs: 1, requests: 1, end: { kind: "complete" } },
  ];
  return reportOf(events);
}

async function compare(older: Report, newer: Report, ...args: readonly string[]) {
  const folder = temporaryFolder({ "old.json": JSON.stringify(older), "new.json": JSON.stringify(newer) });
  folders.push(folder);
  return runInProcess(["compare", "old.json", "new.json", ...args], { cwd: folder });
}

describe("executeCompare", () => {
  it.each([
    { older: "passed", newer: "passed", code: 0 },
    { older: "failed", newer: "failed", code: 0 },
    { older: "failed", newer: "passed", code: 0 },
    { older: "passed", newer: "failed", code: 1 },
  ] as const)("ends with $code when a check $older and then $newer", async ({ older, newer, code }) => {
    expect((await compare(reportWith(older), reportWith(newer))).code).toBe(code);
  });

  it("names what regressed", async () => {
    const { stdout } = await compare(reportWith("passed"), reportWith("failed"));
    expect(stdout).toContain("library@1.2/getBooks/status/documented-success");
  });

  it("prints JSON", async () => {
    const { stdout } = await compare(reportWith("passed"), reportWith("failed"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({ worse: true, conclusive: true, regressed: [{ operation: "getBooks" }] });
  });
});

import { simulatorFixtures } from "@iom-conformance/simulator";
import { afterEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../../test/support/libraryContract.ts";
import { runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";
import type { PlanSummary } from "./summarizePlan.ts";

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

async function planned(args: readonly string[], config?: string): Promise<PlanSummary & { readonly target: string }> {
  const folder = temporaryFolder({
    "library.yaml": libraryDocument,
    ...(config === undefined ? {} : { "iom-conformance.yaml": config }),
  });
  folders.push(folder);
  const { code, stdout } = await runInProcess(["plan", "--json", ...args], { cwd: folder });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

const reasons = ({ notTested }: PlanSummary): readonly string[] => notTested.map(({ reason }) => reason);

describe("executePlan", () => {
  it("needs no target and no config file, and says which keys would allow more", async () => {
    const plan = await planned([]);
    expect(plan.target).toBeNull();
    expect(plan.apis.map(({ api, url }) => `${api} ${url}`)).toEqual([
      "communication@2.9.4.0 /rest/communication",
      "order-state@1.0 /rest/order-state",
    ]);
    expect(plan.requests).toBeGreaterThan(0);
    const keys = plan.notTested.map(({ enabledBy }) => enabledBy);
    expect(keys).toEqual(expect.arrayContaining(["writes: true", "auth.basic", "auth.forbidden"]));
  });

  it("adds up", async () => {
    const plan = await planned([], "target: http://iom.example\nwrites: true\n");
    const operations = plan.apis.flatMap((api) => api.operations);
    const areas = operations.flatMap((operation) => operation.areas);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    const observed = operations.map((operation) => operation.observed);
    expect(plan.observations).toBeGreaterThan(0);
    expect(sum(operations.map(({ checks }) => checks))).toBe(plan.checks);
    expect(sum(areas.map(({ checks }) => checks))).toBe(plan.checks);
    expect(sum(observed.map(({ observations }) => observations))).toBe(plan.observations);
    expect(sum(operations.map(({ requests }) => requests))).toBe(plan.requests);
    expect(sum([...areas, ...observed].map(({ requests }) => requests))).toBe(plan.requests);
    expect(plan.apis[0]?.url).toBe("http://iom.example/rest/communication");
    expect(reasons(plan)).not.toContain("needs writes: true");
  });

  it.each([
    {
      config: "",
      writing: false,
      refused: false,
      needs: "needs writes: true or limits.probeWritesWithoutCredentials: true",
    },
    {
      config: "limits: { probeWritesWithoutCredentials: true }",
      writing: false,
      refused: true,
      needs: "needs writes: true",
    },
    { config: "writes: true", writing: true, refused: true, needs: null },
  ])("tells requests that may write from those that are refused and those that read: $config", async (row) => {
    const auth = "auth: { basic: { username: reader, password: a-long-password } }";
    const plan = await planned(
      ["--api", "communication@2.9.4.0"],
      `target: http://iom.example\n${auth}\nfixtures: ${JSON.stringify(simulatorFixtures)}\n${row.config}\n`,
    );
    const operations = plan.apis.flatMap((api) => api.operations);
    for (const { kinds, requests } of [plan, ...operations]) {
      expect(kinds.reading + kinds.writing + kinds.refused).toBe(requests);
    }
    expect([plan.kinds.writing > 0, plan.kinds.refused > 0]).toEqual([row.writing, row.refused]);
    const writes = reasons(plan).filter((reason) => reason.startsWith("needs writes"));
    expect(row.needs === null ? writes.length === 0 : writes.includes(row.needs)).toBe(true);
  });

  it("leaves out what a mock cannot show", async () => {
    expect(reasons(await planned(["--profile", "mock"]))).toContain("static mock");
  });

  it("leaves out what is not selected", async () => {
    const plan = await planned(["--api", "order-state@1.0", "--check", "**/documented-success", "--profile", "mock"]);
    expect(plan.checks).toBe(1);
    expect(reasons(plan)).toContain("not selected by --check");
  });

  it("gives every check to exactly one shard", async () => {
    const whole = await planned(["--api", "order-state@1.0"]);
    const parts = [
      await planned(["--api", "order-state@1.0", "--shard", "1/2"]),
      await planned(["--api", "order-state@1.0", "--shard", "2/2"]),
    ];
    expect(parts.map(({ checks }) => checks).reduce((a, b) => a + b, 0)).toBe(whole.checks);
  });

  it("says for a contract that nobody annotated what the document does not tell", async () => {
    const plan = await planned(["--spec", "library.yaml"]);
    expect(plan.apis.map(({ api }) => api)).toEqual(["library@1.2"]);
    expect(reasons(plan)).toContain("no trait: pagination");
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { libraryDocument } from "../../test/support/libraryContract.ts";
import { runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

async function list(...args: readonly string[]): Promise<string> {
  const folder = temporaryFolder({ "library.yaml": libraryDocument });
  folders.push(folder);
  const { code, stdout, stderr } = await runInProcess(["list", ...args], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

describe("executeList", () => {
  it("lists APIs, also those that --spec adds", async () => {
    expect(await list("apis", "--spec", "library.yaml")).toBe(
      [
        "communication@2.9.4.0  /rest/communication  Intershop Order Management, Communication\n",
        "order-state@1.0        /rest/order-state  Intershop Order Management, Order State\n",
        "library@1.2            /library  Library (added with --spec)\n",
      ].join(""),
    );
  });

  it.each([
    { what: "checks", row: /^status\/documented-success +A valid request/m },
    { what: "observations", row: /^pagination\/zero-limit +What a limit/m },
    { what: "requirements", row: /^status#documented-success +must +A valid request/m },
    { what: "faults", row: /^accept-is-ignored +The upgrade sends what it has/m },
  ])("lists $what", async ({ what, row }) => {
    expect(await list(what)).toMatch(row);
  });

  it("lists everything under headings", async () => {
    const headings = (await list()).match(/^\w+ \(\d+\)$/gm)?.map((heading) => heading.replace(/ .*$/, ""));
    expect(headings).toEqual(["apis", "checks", "observations", "requirements", "faults"]);
  });

  it("lists as JSON", async () => {
    const data = JSON.parse(await list("--json"));
    expect(Object.keys(data)).toEqual(["apis", "checks", "observations", "requirements", "faults"]);
    expect(data.apis).toContainEqual({
      id: "order-state@1.0",
      title: "Intershop Order Management, Order State",
      basePath: "/rest/order-state",
      operations: ["getOrderStatesBySortCriterias"],
      bundled: true,
    });
    expect(data.checks.every(({ requirements }: { requirements: unknown[] }) => requirements.length > 0)).toBe(true);
  });
});

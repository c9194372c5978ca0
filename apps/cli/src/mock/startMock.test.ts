import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@iom-conformance/conformance";
import { type Contract, loadContract } from "@iom-conformance/contract";
import { findContractFolders, readContractSources } from "@iom-conformance/contract/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runInProcess } from "../../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../../test/support/temporaryFolder.ts";
import { knownContracts } from "../contracts/knownContracts.ts";
import { specsFolder } from "../contracts/specsFolder.ts";
import { startMock } from "./startMock.ts";

vi.setConfig({ testTimeout: 60_000 });

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function bundled(): Promise<readonly Contract[]> {
  return Promise.all((await knownContracts([], ".")).map((known) => known.read()));
}

/** As the documents were published, with every defect. */
async function published(): Promise<readonly Contract[]> {
  const folders = await findContractFolders(specsFolder());
  return Promise.all(
    folders.map(async (folder) => {
      const { corrections: _, ...sources } = await readContractSources(folder);
      return loadContract(sources);
    }),
  );
}

async function mock(contracts: readonly Contract[]): Promise<string> {
  const started = await startMock(contracts, 0);
  closers.push(() => started.close());
  return started.url;
}

async function check(url: string): Promise<{ readonly code: number; readonly report: Report }> {
  const folder = temporaryFolder({
    "iom-conformance.yaml": `target: ${url}\nwrites: true\nlimits: { requestsPerSecond: 1000, requestTimeoutMs: 5000 }\n`,
  });
  closers.push(() => removeFolder(folder));
  const { code } = await runInProcess(["run", "--profile", "mock"], { cwd: folder });
  expect(readdirSync(join(folder, "conformance-report"))).toEqual(["report.json"]);
  return { code, report: JSON.parse(readFileSync(join(folder, "conformance-report", "report.json"), "utf8")) };
}

const login = { authorization: `Basic ${btoa("somebody:something")}` };

describe("startMock", () => {
  it("serves each contract under its base path on one port", async () => {
    const url = await mock(await bundled());
    const statuses = await Promise.all(
      ["/rest/order-state/states?shopId=1", "/rest/communication/dispatches", "/states?shopId=1"].map(
        async (path) => (await fetch(url + path, { headers: login })).status,
      ),
    );
    expect(statuses).toEqual([200, 405, 404]);
  });

  it("asks for credentials and says which", async () => {
    const answer = await fetch(`${await mock(await bundled())}/rest/order-state/states?shopId=1`);
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([
      401,
      'Basic realm="mock", Bearer realm="mock"',
    ]);
  });

  it.each(['{"messageId":', '"a text"', "{}"])("refuses the body %s", async (body) => {
    const answer = await fetch(`${await mock(await bundled())}/rest/communication/dispatches`, {
      method: "POST",
      headers: { ...login, "content-type": "application/vnd.intershop.dispatch-message.v1+json" },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ status: 400 });
  });

  it("keeps the promises of the corrected contracts, with fixtures and credentials of nobody", async () => {
    const { code, report } = await check(await mock(await bundled()));
    const found = report.checks.filter(({ status }) => status !== "passed" && status !== "skipped");
    expect(found.map(({ id, violations, reason }) => [id, reason, violations[0]])).toEqual([]);
    expect(code).toBe(0);
    expect(report.summary.passed).toBeGreaterThan(60);
  });

  it("is found out when it serves the documents as they were published", async () => {
    const { code, report } = await check(await mock(await published()));
    expect(code).toBe(1);
    const failed = report.checks.filter(({ status }) => status === "failed").map(({ id }) => id);
    expect(failed).toContain("order-state@1.0/getOrderStatesBySortCriterias/schema/success-body-matches-schema");
  });

  it("says so when the port is taken", async () => {
    const url = await mock(await bundled());
    const port = Number(new URL(url).port);
    await expect(startMock(await bundled(), port)).rejects.toThrow(
      `--port ${port}: something listens there already. Choose another port.`,
    );
  });
});

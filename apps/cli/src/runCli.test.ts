import { afterEach, describe, expect, it, vi } from "vitest";
import { runInProcess } from "../test/support/runInProcess.ts";
import { removeFolder, temporaryFolder } from "../test/support/temporaryFolder.ts";

vi.setConfig({ testTimeout: 60_000 });

interface MessageCase {
  readonly args?: readonly string[];
  readonly config?: string;
  readonly files?: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
}

const target = "target: http://127.0.0.1:9\n";

/** What users do wrong; nothing is ever sent. */
const cases: { readonly [name: string]: MessageCase } = {
  "no-config": {},
  "config-that-does-not-exist": { args: ["run", "--config", "other.yaml"] },
  "config-that-is-a-folder": { args: ["run", "--config", "."] },
  "config-without-target": { config: "writes: true\n" },
  "config-that-is-empty": { config: "" },
  "config-that-is-a-text": { config: "https://iom.example\n" },
  "yaml-syntax": { config: `${target}auth: { basic: { username: admin\nwrites: true\n` },
  "yaml-tab": { config: `${target}limits:\n\tconcurrency: 2\n` },
  "yaml-duplicate-key": { config: `${target}writes: true\nwrites: false\n` },
  "unknown-key": { config: "taget: http://127.0.0.1:9\n" },
  "unknown-keys-everywhere": {
    config: `${target}auth:\n  basci: {}\nlimits:\n  concurency: 2\nwaivers:\n  - { check: "**", reason: x, untill: 2030-01-01 }\ncompletely: else\n`,
  },
  "unknown-fixture": { config: `${target}fixtures:\n  shopID: 200\n  order:\n    positions:\n      - { numer: 1 }\n` },
  "wrong-types": {
    config: `${target}writes: "yes"\nlimits: { concurrency: two, maxRequests: 0, slowAnswerMs: 0, probeWritesWithoutCredentials: often }\nauth:\n  basic: { username: 4711, password: x }\napis: order-state@1.0\n`,
  },
  "key-without-value": { config: `${target}fixtures:\n` },
  "missing-keys": { config: `${target}auth: { basic: { username: admin } }\nwaivers: [{ check: "**" }]\n` },
  "missing-variable": { config: `${target}auth:\n  basic:\n    username: admin\n    password: "\${IOM_PASSWORD}"\n` },
  "empty-variable": {
    config: `${target}auth: { bearer: { token: "\${IOM_TOKEN}" } }\n`,
    env: { IOM_TOKEN: "" },
  },
  "malformed-variable": {
    config: `${target}fixtures: { supplierName: "\${not a name}", supplierShopName: "\${OPEN" }\n`,
  },
  "target-without-scheme": { config: "target: iom.example\n" },
  "target-with-port-without-scheme": { args: ["run", "--target", "localhost:8080"] },
  "target-with-another-scheme": { config: "target: ftp://iom.example\n" },
  "target-with-credentials": { config: "target: https://admin:hidden-password@iom.example\n" },
  "target-with-query": { config: "target: https://iom.example/?tenant=1\n" },
  "target-with-base-path": { config: "target: https://iom.example/rest/order-state\n" },
  "api-url-without-scheme": { config: `${target}apis: [{ api: order-state@1.0, url: iom.example/rest }]\n` },
  "unknown-api": { args: ["run", "--target", "http://127.0.0.1:9", "--api", "order-stat@1.0"] },
  "unknown-api-version": { config: `${target}apis: [order-state@9.9]\n` },
  "api-without-version": { config: `${target}apis:\n  - order-state\n` },
  "api-named-twice": {
    config: `${target}apis: [order-state@1.0, { api: order-state@1.0, url: "http://127.0.0.1:8" }]\n`,
  },
  "user-name-with-colon": { config: `${target}auth: { basic: { username: "a:b", password: x } }\n` },
  "waiver-without-reason": { config: `${target}waivers:\n  - { check: "**", reason: " " }\n` },
  "waiver-until-no-date": {
    config: `${target}waivers:\n  - { check: "**", reason: x, until: 2027-02-30 }\n  - { check: "**", reason: x, until: next week }\n`,
  },
  "waiver-that-matches-nothing": {
    config: `${target}waivers:\n  - { check: "order-state@1.0/**/limit-is-respekted", reason: TICKET-1 }\n`,
  },
  "ca-file-missing": { config: `${target}tls: { caFile: ca.pem }\n` },
  "ca-file-without-certificate": {
    config: `${target}tls: { caFile: ca.pem }\n`,
    files: { "ca.pem": "no certificate\n" },
  },
  "unknown-check": { config: target, args: ["run", "--check", "**/limit-is-respekted"] },
  "unknown-reporter": { config: target, args: ["run", "--reporter", "junitt"] },
  "unknown-option": { config: target, args: ["run", "--stict"] },
  "unknown-command": { args: ["rnu"] },
  "unknown-profile": { args: ["run", "--profile", "staging"] },
  "bad-shard": { config: target, args: ["run", "--shard", "5/4"] },
  "bad-shard-form": { config: target, args: ["run", "--shard", "one"] },
  "bad-seed": { config: target, args: ["run", "--seed", "-1"] },
  "spec-that-does-not-exist": { args: ["run", "--target", "http://127.0.0.1:9", "--spec", "no/such.yaml"] },
  "spec-that-is-no-openapi": {
    args: ["run", "--target", "http://127.0.0.1:9", "--spec", "notes.yaml"],
    files: { "notes.yaml": "some: thing\n" },
  },
  "out-that-is-a-file": { config: target, args: ["run", "--out", "taken"], files: { taken: "" } },
  "unknown-fault": { args: ["simulate", "--fault", "accept-is-ignord"] },
  "unknown-list": { args: ["list", "check"] },
  "compare-missing-file": { args: ["compare", "old.json", "new.json"] },
  "compare-no-json": { args: ["compare", "old.json", "new.json"], files: { "old.json": "<html>" } },
  "compare-no-report": { args: ["compare", "old.json", "new.json"], files: { "old.json": "[]" } },
  "compare-newer-format": { args: ["compare", "old.json", "new.json"], files: { "old.json": '{"formatVersion":2}' } },
  "compare-damaged-report": { args: ["compare", "old.json", "new.json"], files: { "old.json": '{"formatVersion":1}' } },
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

function folderOf({ config, files = {} }: MessageCase): string {
  const folder = temporaryFolder({ ...files, ...(config === undefined ? {} : { "iom-conformance.yaml": config }) });
  folders.push(folder);
  return folder;
}

describe("runCli", () => {
  it.each(Object.entries(cases))("says what is wrong, where, and how to mend it: %s", async (name, message) => {
    const { code, stdout, stderr } = await runInProcess(message.args ?? ["run"], {
      cwd: folderOf(message),
      env: message.env ?? {},
    });
    expect(stdout).toBe("");
    expect(code).toBe(2);
    await expect(stderr).toMatchFileSnapshot(`../test/golden/messages/${name}.txt`);
  });

  it.each(["", "run", "plan", "list", "mock", "simulate", "replay", "compare"])("prints help: %s", async (command) => {
    const { code, stdout } = await runInProcess([command, "--help"].filter(Boolean), { cwd: folderOf({}) });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../test/golden/help/${command || "root"}.txt`);
  });

  it("shows no credentials of a target that has them", async () => {
    const config = "target: https://admin:hidden-password@iom.example\n";
    const { stderr } = await runInProcess(["run"], { cwd: folderOf({ config }) });
    expect(stderr).not.toContain("hidden-password");
  });

  it.each([
    {
      debug: "0",
      shown: /^error: out of paper \(this is a bug in iom-conformance; IOM_CONFORMANCE_DEBUG=1 shows where\)\n$/,
    },
    { debug: "1", shown: /^error: out of paper \(.*\)\nError: out of paper\n {4}at / },
  ])("admits its own bugs, with a stack only when asked: $debug", async ({ debug, shown }) => {
    const { code, stderr } = await runInProcess(["list", "faults"], {
      cwd: folderOf({}),
      env: { IOM_CONFORMANCE_DEBUG: debug },
      onStdout() {
        throw new Error("out of paper");
      },
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(shown);
  });

  it("prints the version", async () => {
    expect(await runInProcess(["--version"], { cwd: folderOf({}) })).toMatchObject({ code: 0, stdout: "0.1.0\n" });
  });
});

import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  mintToken,
  type Simulator,
  simulatorCredentials,
  simulatorFixtures,
  startSimulator,
} from "@iom-conformance/simulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Executed, execute } from "./execute.ts";
import {
  filesToPublish,
  type InstalledWeight,
  installPacked,
  type PackedPackage,
  packWithDependencies,
  weighInstallation,
} from "./packedInstall.ts";

/** Packing and installing take npm some seconds, on a busy machine more. */
const INSTALLING_MS = 180_000;
const SLOW_MS = 60_000;

let folder: string;
let project: string;
let packed: readonly PackedPackage[];
let weight: InstalledWeight;
let simulator: Simulator;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "iom-conformance-packed-")));
  project = join(folder, "project");
  await mkdir(project);
  packed = await packWithDependencies("iom-conformance", folder);
  await installPacked("iom-conformance", packed, project);
  weight = await weighInstallation(project);
  simulator = await startSimulator({ orders: 137 });
}, INSTALLING_MS);

afterAll(async () => {
  await simulator?.close();
  await rm(folder, { recursive: true, force: true });
});

function conformance(...args: readonly string[]): Promise<Executed> {
  return execute(join(project, "node_modules/.bin/iom-conformance"), args, project);
}

describe("iom-conformance, packed and installed with npm", () => {
  it("is light", () => {
    expect(weight.packages).toBeLessThanOrEqual(60);
    expect(weight.bytes).toBeLessThanOrEqual(40_000_000);
  });

  it("prints its help", async () => {
    const { code, stdout, stderr } = await conformance("--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: iom-conformance");
  });

  it("brings contracts, checks, requirements and faults", async () => {
    const { code, stdout } = await conformance("list", "--json");
    expect(code).toBe(0);
    const listed: { readonly [kind: string]: readonly { readonly id: string }[] } = JSON.parse(stdout);
    expect(listed.apis?.map(({ id }) => id)).toEqual(["communication@2.9.4.0", "order-state@1.0"]);
    expect(listed.checks?.length).toBeGreaterThanOrEqual(25);
    expect(listed.requirements?.length).toBeGreaterThanOrEqual(70);
    expect(listed.faults?.length).toBeGreaterThanOrEqual(30);
  });

  it(
    "checks a deployment and writes the reports",
    async () => {
      const { admin, clerk, jwtSecret } = simulatorCredentials;
      const config = {
        target: simulator.url,
        auth: {
          basic: admin,
          bearer: { token: await mintToken(admin.username) },
          jwtSecret,
          forbidden: { basic: clerk },
        },
        fixtures: simulatorFixtures,
        writes: true,
        limits: { concurrency: 8, requestsPerSecond: 10_000 },
      };
      // JSON is YAML too.
      await writeFile(join(project, "iom-conformance.yaml"), JSON.stringify(config));
      const { code, stdout, stderr } = await conformance("run", "--reporter", "junit", "--no-progress");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^CONFORMANT/);
      const report = JSON.parse(await readFile(join(project, "conformance-report/report.json"), "utf8"));
      expect(report).toMatchObject({
        summary: { verdict: "conformant", failed: 0, errored: 0 },
        run: { complete: true },
      });
    },
    SLOW_MS,
  );

  it("says what to install for the mock server, which it does not bring", async () => {
    const { code, stdout, stderr } = await conformance("mock");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("npm install @stoplight/prism-cli@");
  });

  it.each(["iom-conformance/config.schema.json", "@iom-conformance/conformance/report.schema.json"])(
    "brings %s for editors and readers",
    async (schema) => {
      const program = `console.log(JSON.stringify((await import("${schema}", { with: { type: "json" } })).default.$schema))`;
      const { stdout } = await execute(process.execPath, ["--input-type=module", "-e", program], project);
      expect(stdout).toContain("json-schema.org");
    },
  );

  it(
    "runs the examples of the packages' READMEs",
    async () => {
      const examples = await Promise.all(
        packed.map(async ({ name }) => {
          const readme = await readFile(join(project, "node_modules", name, "README.md"), "utf8");
          return [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => ({ name, code }));
        }),
      );
      expect(examples.flat().length).toBeGreaterThanOrEqual(6);
      for (const [index, { name, code }] of examples.flat().entries()) {
        const file = join(project, `example-${index}.mjs`);
        await writeFile(file, code);
        const { code: exitCode, stderr } = await execute(process.execPath, [file], project);
        expect({ name, exitCode, stderr }).toEqual({ name, exitCode: 0, stderr: "" });
      }
    },
    SLOW_MS,
  );
});

describe("every published package", () => {
  it(
    "has a licence and a README, and nothing that only its build needs",
    async () => {
      const published = new Map(await filesToPublish());
      published.delete("@iom-conformance/testkit");
      expect(published.size).toBeGreaterThanOrEqual(11);
      for (const [name, files] of published) {
        expect({
          name,
          missing: ["LICENSE", "README.md", "package.json"].filter((file) => !files.includes(file)),
        }).toEqual({
          name,
          missing: [],
        });
        const unwanted = files.filter((file) => /\.test\.|\.tsbuildinfo$|\.map$|^(src|test|scripts)\//.test(file));
        expect({ name, unwanted }).toEqual({ name, unwanted: [] });
      }
    },
    SLOW_MS,
  );

  it.each(["description", "license", "type", "exports", "files", "engines"])("states its %s", async (key) => {
    for (const { name } of packed.filter(({ name }) => name !== "@iom-conformance/specs" || key !== "engines")) {
      const manifest = JSON.parse(await readFile(join(project, "node_modules", name, "package.json"), "utf8"));
      expect({ name, stated: Object.hasOwn(manifest, key) }).toEqual({ name, stated: true });
    }
  });
});

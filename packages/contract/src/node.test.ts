import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ContractError } from "./contractError.ts";
import { fitsSchema } from "./example/fitsSchema.ts";
import { exampleValue } from "./exampleValue.ts";
import { findContractFolders, readContract } from "./node.ts";

const document = 'openapi: 3.0.3\ninfo: { title: Bins, version: "1.2" }\nservers: [{ url: /rest/bins }]\npaths: {}\n';
const corrections =
  'overlay: 1.0.0\ninfo: { title: C, version: "1" }\nactions:\n  - { x-id: title, target: $.info, update: { title: Corrected } }\n';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "contract-"));
  for (const folder of ["bins/2.0", "bins/1.0", "depot/1.0", "depot/empty", "node_modules/x"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, "bins/1.0/openapi.yaml"), document);
  await writeFile(join(root, "bins/1.0/corrections.overlay.yaml"), corrections);
  await writeFile(join(root, "bins/2.0/openapi.yml"), document);
  await writeFile(
    join(root, "depot/1.0/openapi.json"),
    JSON.stringify({ openapi: "3.1.0", info: { title: "D", version: "1" }, paths: {} }),
  );
  await writeFile(join(root, "requirements.yaml"), "requirements: []\n");
});

afterAll(async () => rm(root, { recursive: true }));

describe("readContract", () => {
  it("reads a folder, which names API and version, with its overlays", async () => {
    const contract = await readContract(join(root, "bins/1.0"));
    expect(contract).toMatchObject({ id: "bins@1.0", title: "Corrected", corrections: [{ id: "title" }] });
  });

  it("leaves out corrections", async () => {
    const contract = await readContract(join(root, "bins/1.0"), { omitCorrections: ["title"], api: "own" });
    expect(contract).toMatchObject({ id: "own@1.0", title: "Bins", corrections: [] });
  });

  it("reads a single file, which names itself", async () => {
    expect(await readContract(join(root, "bins/1.0/openapi.yaml"))).toMatchObject({ id: "bins@1.2", title: "Bins" });
  });

  it.each([
    ["a path where nothing is", "bins/9.9", "no such file"],
    ["a folder without a document", "depot/empty", "no openapi.yaml"],
  ])("refuses %s", async (_what, path, message) => {
    const error = await readContract(join(root, path)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(join(root, path));
  });

  it("reads overlays in JSON where there are none in YAML", async () => {
    const folder = await mkdtemp(join(tmpdir(), "contract-"));
    try {
      const path = { get: { operationId: "listBooks", responses: { "200": { description: "books" } } } };
      const document = { openapi: "3.0.3", info: { title: "Library", version: "1" }, paths: { "/books": path } };
      const action = {
        "x-id": "summary",
        description: "why",
        target: "$.paths['/books'].get",
        update: { summary: "All" },
      };
      const overlay = { overlay: "1.0.0", info: { title: "Corrections", version: "1" }, actions: [action] };
      await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
      await writeFile(join(folder, "corrections.overlay.json"), JSON.stringify(overlay));
      const contract = await readContract(folder);
      expect(contract.operations[0]?.summary).toBe("All");
      expect(contract.corrections.map(({ id }) => id)).toEqual(["summary"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("loads no YAML parser before it is needed", () => {
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      await import(${JSON.stringify(new URL("node.ts", import.meta.url).href)});
      console.log(JSON.stringify(loaded.filter((url) => url.includes("node_modules"))));
    `;
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()).toBe(
      "[]",
    );
  });
});

describe("findContractFolders", () => {
  it("finds every version of every API, sorted", async () => {
    const folders = await findContractFolders(root);
    expect(folders).toEqual(["bins/1.0", "bins/2.0", "depot/1.0"].map((folder) => join(root, folder)));
  });
});

describe("the bundled contracts", async () => {
  const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
  const folders = await findContractFolders(specs);

  it("are there", () => {
    expect(folders.length).toBeGreaterThanOrEqual(2);
  });

  it.each(folders.map((folder) => relative(specs, folder)))(
    "%s can be read, and every schema has an example that fits",
    async (folder) => {
      const contract = await readContract(join(specs, folder));
      expect(contract.operations.length).toBeGreaterThan(0);
      expect(contract.warnings.filter(({ kind }) => kind !== "numeric-status-key")).toEqual([]);
      const misfits = [...contract.schemas].filter(
        ([, schema]) => !fitsSchema(contract, schema, exampleValue(contract, schema)),
      );
      expect(misfits).toEqual([]);
    },
  );
});

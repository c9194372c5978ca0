import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const packageFolder = dirname(import.meta.dirname);
const dist = join(packageFolder, "dist");
const files = (await readdir(dist, { recursive: true })).filter((file) => /\.(js|d\.ts)$/.test(file));
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));

describe("what is published", () => {
  it("has a module with declarations for every contract below specs", () => {
    const expected = contracts.flatMap(({ api, version }) => [`${api}/${version}.js`, `${api}/${version}.d.ts`]);
    expect(contracts.length).toBeGreaterThanOrEqual(2);
    expect(files).toEqual(expect.arrayContaining([...expected, "index.js", "index.d.ts"]));
  });

  it.each(files)("%s needs no package and compiles nothing", async (file) => {
    const text = await readFile(join(dist, file), "utf8");
    expect(text.match(/\brequire\b\s*\(|\bnew Function\b|\bFunction\s*\(|\beval\s*\(|\bimport\s*\(/g)).toBeNull();
    const imported = [...text.matchAll(/\b(?:from|import)\s*"([^"]*)"/g)].map(([, specifier]) => specifier);
    expect(imported.filter((specifier) => !/^\.\.?\/.*\.js$/.test(specifier ?? ""))).toEqual([]);
  });

  it("runs where code cannot be compiled from strings", async () => {
    const modules = contracts.map(({ api, version }) => `@iom-conformance/validators/${api}/${version}`);
    const script = `
      const compiles = (() => { try { return new Function("return true")(); } catch { return false; } })();
      let judged = 0;
      for (const name of ${JSON.stringify(modules)}) {
        for (const validator of Object.values(await import(name))) {
          if (validator.is(undefined) !== validator.validate(undefined).valid) throw new Error(name);
          judged += 1;
        }
      }
      console.log(JSON.stringify({ compiles, judged }));
    `;
    const { stdout } = await run(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
      { cwd: packageFolder },
    );
    const judged = contracts.reduce((sum, { schemas }) => sum + schemas.size, 0);
    expect(JSON.parse(stdout)).toEqual({ compiles: false, judged });
  });
});

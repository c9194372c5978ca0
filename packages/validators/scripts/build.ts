import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emitValidators } from "@iom-conformance/codegen";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { build } from "esbuild";

/** What the published declarations need of the run time; everything in there is public. */
const sharedDeclarations = ["schemaViolation", "schemaViolationError", "standardSchema", "validator"];

const packageFolder = dirname(import.meta.dirname);
const source = join(packageFolder, "src");
const generated = join(source, "generated");
const output = join(packageFolder, "dist");
const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const runtime = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/codegen/runtime")));

await Promise.all([generated, output].map((folder) => rm(folder, { recursive: true, force: true })));

const entryPoints: { [module: string]: string } = { index: join(source, "index.ts") };
for (const folder of await findContractFolders(specs)) {
  const contract = await readContract(folder);
  const files = emitValidators(contract, { declarationsFrom: "../index.js" });
  for (const [name, text] of Object.entries(files)) {
    const isDeclaration = name.endsWith(".d.ts");
    const path = join(isDeclaration ? output : generated, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    if (!isDeclaration) entryPoints[name.replace(/\.js$/, "")] = path;
  }
}

await build({
  entryPoints: Object.entries(entryPoints).map(([out, path]) => ({ in: path, out })),
  outdir: output,
  bundle: true,
  splitting: true,
  chunkNames: "shared/[name]-[hash]",
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  minify: true,
  legalComments: "none",
});

await mkdir(join(output, "shared"), { recursive: true });
for (const name of sharedDeclarations) {
  const text = await readFile(join(runtime, `${name}.d.ts`), "utf8");
  // Declarations keep the extension that the source imports; what is published has no sources.
  await writeFile(join(output, "shared", `${name}.d.ts`), text.replaceAll(/(from "\.\/\w+)\.ts"/g, '$1.js"'));
}
const declarations = sharedDeclarations.map((name) => `export * from "./shared/${name}.js";\n`);
await writeFile(join(output, "index.d.ts"), declarations.join(""));

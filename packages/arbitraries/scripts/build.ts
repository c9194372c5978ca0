import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { emitArbitraries } from "@iom-conformance/codegen";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { build } from "esbuild";
import { gatherDeclarations } from "./gatherDeclarations.ts";

const packageFolder = dirname(import.meta.dirname);
const source = join(packageFolder, "src");
const generated = join(source, "generated");
const output = join(packageFolder, "dist");
/** What the compiler wrote; only its declarations are published. */
const compiled = join(output, "compiled");
const folderOf = (specifier: string) => dirname(fileURLToPath(import.meta.resolve(specifier)));

/** What is published, by its path below `dist`. Nothing is replaced before all of it is there. */
const published = new Map<string, string>();

const entryPoints = [
  { in: join(source, "index.ts"), out: "index" },
  { in: join(source, "published/index.ts"), out: "runtime" },
  { in: join(source, "values.ts"), out: "values" },
];
for (const folder of await findContractFolders(folderOf("@iom-conformance/specs/package.json"))) {
  const files = emitArbitraries(await readContract(folder), { declarationsFrom: "../runtime.js" });
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith(".d.ts")) {
      published.set(name, text);
      continue;
    }
    const path = join(generated, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    entryPoints.push({ in: path, out: name.replace(/\.js$/, "") });
  }
}

const { outputFiles } = await build({
  entryPoints,
  outdir: output,
  write: false,
  bundle: true,
  splitting: true,
  chunkNames: "shared/[name]-[hash]",
  external: ["fast-check"],
  alias: { "@iom-conformance/arbitraries/runtime": join(source, "published/index.ts") },
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2023",
  // Whoever bundles this minifies it; minified here, it would lose the annotations by which bundlers leave out what is not used.
  minifySyntax: true,
  legalComments: "none",
});
for (const { path, text } of outputFiles) published.set(relative(output, path), text);

const declarations = await gatherDeclarations(
  [join(compiled, "index.d.ts"), join(compiled, "published/index.d.ts"), join(compiled, "values.d.ts")],
  [
    { name: "@iom-conformance/arbitraries", folder: compiled, publishedIn: "shared/arbitraries" },
    {
      name: "@iom-conformance/contract",
      folder: folderOf("@iom-conformance/contract"),
      publishedIn: "shared/contract",
    },
    { name: "@iom-conformance/codegen", folder: folderOf("@iom-conformance/codegen"), publishedIn: "shared/codegen" },
  ],
);
for (const [path, text] of declarations) published.set(path, text);
published.set("index.d.ts", 'export * from "./shared/arbitraries/index.js";\n');
published.set("values.d.ts", 'export * from "./shared/arbitraries/values.js";\n');
published.set("runtime.d.ts", 'export * from "./shared/arbitraries/published/index.js";\n');

// fast-check has other declarations for CommonJS, which do not go with those for modules; a program of CommonJS has to see ours with them.
for (const [name, text] of [...published]) {
  if (name.endsWith(".d.ts")) published.set(name.replace(/\.d\.ts$/, ".d.cts"), asCommonjs(text));
}
for (const { out } of entryPoints) {
  published.set(`${out}.cjs`, `module.exports = require("./${basename(out)}.js");\n`);
}

for (const name of await readdir(output)) {
  if (join(output, name) !== compiled) await rm(join(output, name), { recursive: true });
}
for (const [name, text] of published) {
  const path = join(output, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Declarations that import declarations for CommonJS. */
function asCommonjs(text: string): string {
  return text.replaceAll(/( from |\bimport\()"(\.\.?\/[^"]+)\.js"/g, '$1"$2.cjs"');
}

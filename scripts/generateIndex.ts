/**
 * Writes a module that lists what every file of a folder exports, so that adding a file is all it takes to add a check or a fault.
 *
 *   node generateIndex.ts --from src/faults --to src/generated/faults.ts --name faults --type Fault --type-from ../fault.ts
 *
 * Every kebab-case file below `--from`, but for `index.ts` and what is below `--without`, must export a constant with its name in camelCase.
 * Files are listed in the order of their paths.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    without: { type: "string" },
    to: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    "type-from": { type: "string" },
  },
});
const { from, without, to, name, type, "type-from": typeFrom } = values;
if (!from || !to || !name || !type || !typeFrom) {
  console.error("generateIndex: --from, --to, --name, --type and --type-from are all needed");
  process.exit(2);
}

const KEBAB_FILE = /^[a-z0-9]+(-[a-z0-9]+)+\.ts$/;
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && KEBAB_FILE.test(entry.name) && entry.name !== "index.ts")
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => without === undefined || !file.startsWith(join(without, sep)))
  .sort();

const members = files.map((file) => {
  const exportName = (file.split(sep).at(-1) ?? "")
    .replace(/\.ts$/, "")
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (!new RegExp(`export const ${exportName}\\b`).test(readFileSync(file, "utf8"))) {
    console.error(`generateIndex: ${file} must export a constant named ${exportName}`);
    process.exit(1);
  }
  return { exportName, path: relative(dirname(to), file).split(sep).join("/") };
});

mkdirSync(dirname(to), { recursive: true });
writeFileSync(
  to,
  [
    `import type { ${type} } from "${typeFrom}";`,
    ...members.map(({ exportName, path }) => `import { ${exportName} } from "${path}";`),
    "",
    `export const ${name}: readonly ${type}[] = [`,
    ...members.map(({ exportName }) => `  ${exportName},`),
    "];",
    "",
  ].join("\n"),
);

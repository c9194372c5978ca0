/**
 * Prints which check finds which fault, and what is held against healthy variants; exits 1 when a fault survives, a check is never made to
 * fail, or something healthy is accused.
 *
 *   pnpm mutation              judges each fault by every check, and each variant alone
 *   pnpm mutation --short      judges what the test judges: each fault by the checks that are known to find it
 *   pnpm mutation --remember   also writes which checks find which fault, for the next short matrix
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { faults } from "@iom-conformance/simulator";
import { chooseFinders, type Finders } from "./chooseFinders.ts";
import finders from "./finders.json" with { type: "json" };
import type { JobResult } from "./job.ts";
import { fullMatrix, nameOf, shortMatrix } from "./mutationMatrix.ts";
import { provenFinders } from "./provenFinders.ts";

const flag = { type: "boolean", default: false } as const;
const { values } = parseArgs({ options: { short: flag, remember: flag } });
const progress = ({ job, milliseconds }: JobResult) => process.stderr.write(`${nameOf(job)} ${milliseconds} ms\n`);
const matrix = await (values.short ? shortMatrix(finders, progress) : fullMatrix(progress));
const { found, survivors, idle, variants, falseAlarms, errors } = matrix;

const width = Math.max(...faults.map(({ id }) => id.length));
for (const { id } of faults) console.log(`${id.padEnd(width)}  ${found.get(id)?.join(" ") || "SURVIVES"}`);

const accused = new Set(falseAlarms.map((alarm) => alarm.slice(0, alarm.indexOf(":"))));
const killed = found.size - survivors.length;
console.log(`\n${killed} of ${found.size} faults found (${((100 * killed) / found.size).toFixed(1)} %)`);
console.log(`${idle.length} checks are made to fail by no fault${idle.length > 0 ? `: ${idle.join(", ")}` : ""}`);
console.log(
  `${variants - [...accused].filter((name) => name !== "the reference").length} of ${variants} healthy variants raise no alarm`,
);
for (const line of [...falseAlarms, ...errors]) console.log(`  ${line}`);

if (values.remember) {
  const file = new URL("finders.json", import.meta.url);
  writeFileSync(file, formatted(await provenFinders(chooseFinders(found))));
}
process.exit(survivors.length + idle.length + falseAlarms.length + errors.length > 0 ? 1 : 0);

/** The finders as the formatter of the project writes them. */
function formatted(chosen: Finders): string {
  const lines = Object.entries(chosen).map(([fault, names]) => {
    const line = `  "${fault}": [${names.map((name) => JSON.stringify(name)).join(", ")}]`;
    return line.length < 120 ? line : `  "${fault}": ${JSON.stringify(names, null, 2).replaceAll("\n", "\n  ")}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}

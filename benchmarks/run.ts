/**
 * Runs the benchmarks, or those that are named as arguments, and prints a table. Exits with 1 when a target is missed.
 */
import { availableParallelism } from "node:os";
import { arbitraries } from "./arbitraries.ts";
import { crawlMemory } from "./crawlMemory.ts";
import { installSize } from "./installSize.ts";
import { startup } from "./startup.ts";
import type { Measurement } from "./support/measurement.ts";
import { isMet, renderTable } from "./support/renderTable.ts";
import { validators } from "./validators.ts";
import { wholeRun } from "./wholeRun.ts";

const benchmarks = [validators, arbitraries, startup, wholeRun, crawlMemory, installSize];

const names = process.argv.slice(2);
const unknown = names.filter((name) => benchmarks.every((benchmark) => benchmark.name !== name));
if (unknown.length > 0) {
  const known = benchmarks.map(({ name }) => name).join(", ");
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${known}.`);
  process.exit(2);
}

const measurements: Measurement[] = [];
for (const benchmark of benchmarks) {
  if (names.length > 0 && !names.includes(benchmark.name)) continue;
  console.error(`${benchmark.name} …`);
  measurements.push(...(await benchmark.run()));
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`);
console.log(renderTable(measurements));
const missed = measurements.filter((measurement) => !isMet(measurement));
console.log(`\n${missed.length === 0 ? "Every target is met." : `${missed.length} targets are missed.`}`);
process.exit(missed.length > 0 ? 1 : 0);

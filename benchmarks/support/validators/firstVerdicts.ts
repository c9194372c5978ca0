import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { executeOrThrow } from "../../../scripts/execute.ts";
import type { Measurement } from "../measurement.ts";
import { median } from "../median.ts";
import { workspace } from "../paths.ts";
import { rivals } from "./judges.ts";
import { standaloneAjv } from "./standaloneAjv.ts";
import type { ValidationCase } from "./validationCases.ts";

const ROUNDS = 11;

/** How long every engine takes in a new process until its first verdict. The engines take turns. */
export async function firstVerdicts(validation: ValidationCase, parent: string): Promise<readonly Measurement[]> {
  const { name, schema, module, validator, valid } = validation;
  const folder = join(parent, `first ${name}`);
  await mkdir(folder);
  await Promise.all([
    writeFile(join(folder, "schema.json"), JSON.stringify(schema)),
    writeFile(join(folder, "message.json"), valid.text),
    writeFile(join(folder, "ours.json"), JSON.stringify({ module, schema: validator.schemaName })),
    standaloneAjv(schema, join(folder, "standalone.mjs")),
  ]);
  const program = join(import.meta.dirname, "firstVerdict.mjs");
  const engines = ["ours", ...rivals];
  const times = new Map<string, number[]>(engines.map((engine) => [engine, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const engine of engines) {
      const printed = await executeOrThrow(process.execPath, [program, engine, folder], workspace);
      times.get(engine)?.push(Number(printed));
    }
  }
  const time = (engine: string): Measurement["ours"] => ({ value: median(times.get(engine) ?? []), unit: "ms" });
  return rivals.map((rival) => ({
    what: `first verdict in a new process: ${name}`,
    ours: time("ours"),
    rival: { name: rival, value: time(rival) },
    target: null,
  }));
}

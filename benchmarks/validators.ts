import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark, Measurement } from "./support/measurement.ts";
import { rates } from "./support/rates.ts";
import { firstVerdicts } from "./support/validators/firstVerdicts.ts";
import { type Judge, judgesOf, rivals } from "./support/validators/judges.ts";
import { type ValidationCase, validationCases } from "./support/validators/validationCases.ts";

/** How many times as many valid pages as Ajv at run time. */
const TIMES_AJV = 1.3;

/** The published validators against others, and against parsing the same text, which has to happen before anyway. */
export const validators: Benchmark = {
  name: "validators",
  async run() {
    const folder = await mkdtemp(join(tmpdir(), "iom-conformance-validators-"));
    try {
      const measurements: Measurement[] = [];
      const cases = await validationCases();
      for (const validation of cases) measurements.push(...(await verdictsPerSecond(validation, folder)));
      for (const validation of cases) measurements.push(...(await firstVerdicts(validation, folder)));
      return measurements;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function verdictsPerSecond(validation: ValidationCase, folder: string): Promise<readonly Measurement[]> {
  const { name, validator, valid, invalid } = validation;
  const judges = await judgesOf(validation, folder);
  refuseDisagreement(validation, { ...judges, ours: validator.is });
  return [
    ...measurementsOf(`${name}, valid`, valid, validation, judges, TIMES_AJV),
    ...measurementsOf(`${name}, invalid at the end`, invalid, validation, judges, null),
  ];
}

function measurementsOf(
  what: string,
  { text, value }: ValidationCase["valid"],
  { validator }: ValidationCase,
  judges: Awaited<ReturnType<typeof judgesOf>>,
  timesAjv: number | null,
): readonly Measurement[] {
  const measured = rates({
    validate: () => validator.validate(value),
    is: () => validator.is(value),
    "JSON.parse": () => JSON.parse(text),
    "Ajv at run time": () => judges["Ajv at run time"](value),
    "Ajv standalone": () => judges["Ajv standalone"](value),
    Zod: () => judges.Zod(value),
    "@cfworker/json-schema": () => judges["@cfworker/json-schema"](value),
  });
  const line = (ours: "validate" | "is", rival: keyof typeof measured, times: number | null): Measurement => ({
    what: `${what}: ${ours}`,
    ours: { value: measured[ours], unit: "/s" },
    rival: { name: rival, value: { value: measured[rival], unit: "/s" } },
    target: times === null ? null : { timesRival: times },
  });
  return [
    line("validate", "JSON.parse", 1),
    ...rivals.map((rival) => line("validate", rival, rival === "Ajv at run time" ? timesAjv : null)),
    line("is", "JSON.parse", 1),
    line("is", "Ajv at run time", timesAjv),
  ];
}

/** An engine that judges otherwise, or something else, would be quick without merit. */
function refuseDisagreement(
  { name, validator, valid, invalid }: ValidationCase,
  judges: { readonly [name: string]: Judge },
) {
  for (const [engine, judge] of Object.entries(judges)) {
    if (!judge(valid.value)) throw new Error(`${engine} refuses the valid ${name}`);
    if (judge(invalid.value)) throw new Error(`${engine} accepts the invalid ${name}`);
  }
  const result = validator.validate(invalid.value);
  const paths = result.valid ? [] : result.errors.map(({ path }) => path);
  if (paths.length !== 1 || paths[0] !== invalid.path) {
    throw new Error(`our validator finds ${paths.join(", ")} in the ${name} and not ${invalid.path}`);
  }
}

import { join } from "node:path";
import { arbitrariesOf, breaksOf, generationOf, type Invalid } from "@iom-conformance/arbitraries";
import type { Contract } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import type { Validator } from "@iom-conformance/validators";
import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0";
import { OrderStateReport } from "@iom-conformance/validators/order-state/1.0";
import fc from "fast-check";
import { createReferee, type Reached, type Referee } from "./support/arbitraries/createReferee.ts";
import { type Generator, gaveUp, ourGenerator, rivalGenerators } from "./support/arbitraries/generators.ts";
import type { Benchmark, Measurement, Quantity } from "./support/measurement.ts";
import { workspace } from "./support/paths.ts";
import { plainJsonSchema } from "./support/plainJsonSchema.ts";
import { processorTime } from "./support/processorTime.ts";

const SAMPLES = 1000;
const ROUNDS = 10;

const roots = [
  { folder: "specs/order-state/1.0", validator: OrderStateReport },
  { folder: "specs/communication/2.9.4.0", validator: Dispatch },
] as const;

/** Our arbitraries against other generators of values for a schema, judged by Ajv: how many are valid, what they reach, how quickly. */
export const arbitraries: Benchmark = {
  name: "arbitraries",
  async run() {
    const measurements: Measurement[] = [];
    for (const { folder, validator } of roots) {
      const name = validator.schemaName;
      const contract = await readContract(join(workspace, folder));
      const schema = plainJsonSchema(contract, name);
      const referee = createReferee(schema);
      const [ours, ...rivals] = measured([ourGenerator(contract, name), ...rivalGenerators(schema)], referee);
      if (ours === undefined) throw new Error("nothing was measured");
      measurements.push(
        ...validMeasurements(name, ours, rivals, referee),
        ...invalidMeasurements(contract, validator, referee),
      );
    }
    return measurements;
  },
};

interface Outcome {
  readonly name: string;
  readonly reached: Reached;
  made: number;
  valid: number;
  bytes: number;
  milliseconds: number;
}

/** What every generator does; they take turns. */
function measured(generators: readonly Generator[], referee: Referee): readonly Outcome[] {
  const outcomes = new Map<Generator, Outcome>();
  for (const generator of generators) {
    // The first values also pay for what is built only once.
    generator.samples(SAMPLES / ROUNDS, 0);
    const reached = { variants: new Set<string>(), bounds: new Set<string>() };
    outcomes.set(generator, { name: generator.name, reached, made: 0, valid: 0, bytes: 0, milliseconds: 0 });
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [generator, outcome] of outcomes) {
      const start = processorTime();
      const values = generator.samples(SAMPLES / ROUNDS, round);
      outcome.milliseconds += processorTime() - start;
      for (const value of values) judge(value, outcome, referee);
    }
  }
  return [...outcomes.values()];
}

/** A value counts as what arrives when it is sent. */
function judge(value: unknown, outcome: Outcome, { accepts, observe }: Referee): void {
  if (value === gaveUp) return;
  const text = JSON.stringify(value);
  outcome.made += 1;
  outcome.bytes += Buffer.byteLength(text);
  const arrived: unknown = JSON.parse(text);
  if (!accepts(arrived)) return;
  outcome.valid += 1;
  observe(arrived, outcome.reached);
}

function validMeasurements(
  name: string,
  ours: Outcome,
  rivals: readonly Outcome[],
  { reachable }: Referee,
): readonly Measurement[] {
  const all: Quantity = { value: 100, unit: "%" };
  const everyVariant: Quantity = { value: reachable.variants.size, unit: "variants" };
  const everyBound = reachable.bounds.size;
  const lines: readonly {
    readonly what: string;
    readonly of: (outcome: Outcome) => Quantity;
    readonly least?: Quantity;
  }[] = [
    { what: "samples that are valid", of: ({ valid }) => ({ value: (valid / SAMPLES) * 100, unit: "%" }), least: all },
    ...(everyVariant.value === 0
      ? []
      : [
          {
            what: `variants reached, of ${everyVariant.value}`,
            of: ({ reached }: Outcome): Quantity => ({ value: reached.variants.size, unit: "variants" }),
            least: everyVariant,
          },
        ]),
    {
      what: `bounds hit exactly, of ${everyBound}`,
      of: ({ reached }) => ({ value: reached.bounds.size, unit: "bounds" }),
    },
    { what: "samples per second", of: ({ milliseconds }) => ({ value: (SAMPLES * 1000) / milliseconds, unit: "/s" }) },
    { what: "size on average", of: ({ bytes, made }) => ({ value: Math.round(bytes / made), unit: "bytes" }) },
  ];
  return lines.flatMap(({ what, of, least }) =>
    rivals.map((rival) => ({
      what: `${name}: ${what}`,
      ours: of(ours),
      rival: { name: rival.name, value: of(rival) },
      target: least === undefined ? null : { atLeast: least },
    })),
  );
}

/** None of the rivals makes values that are wrong on purpose. */
function invalidMeasurements(
  contract: Contract,
  validator: Validator<unknown>,
  referee: Referee,
): readonly Measurement[] {
  const name = validator.schemaName;
  const invalid = arbitrariesOf(contract).schema({ name }).invalid();
  fc.sample(invalid, { numRuns: SAMPLES / ROUNDS, seed: 0 });
  const start = processorTime();
  const samples = fc.sample(invalid, { numRuns: SAMPLES, seed: 1 });
  const milliseconds = processorTime() - start;
  const asSaid = samples.filter((sample) => isRefusedAsSaid(validator, sample));
  const refused = samples.filter(({ value }) => !referee.accepts(JSON.parse(JSON.stringify(value))));
  const broken = new Set(samples.map(({ violation }) => `${placeOf(violation.path)} ${violation.keyword}`));
  const { breaks } = breaksOf(generationOf(contract), { $ref: `#/components/schemas/${name}` });
  const breakable = new Set(breaks.map(({ path, keyword }) => `${placeOf(path)} ${keyword}`));
  const line = (what: string, ours: Quantity, target: Measurement["target"] = null): Measurement => ({
    what: `${name}, invalid: ${what}`,
    ours,
    rival: null,
    target,
  });
  const all: Quantity = { value: 100, unit: "%" };
  return [
    line(
      "samples that our validator refuses for what they say",
      { value: (asSaid.length / SAMPLES) * 100, unit: "%" },
      { atLeast: all },
    ),
    line("samples that Ajv refuses", { value: (refused.length / SAMPLES) * 100, unit: "%" }),
    line(`rules broken, of ${breakable.size}`, { value: broken.size, unit: "rules" }),
    line("samples per second", { value: (SAMPLES * 1000) / milliseconds, unit: "/s" }),
  ];
}

/** Whether the only violation is the one that a sample was made for. */
function isRefusedAsSaid(validator: Validator<unknown>, { value, violation }: Invalid): boolean {
  const result = validator.validate(value, { allErrors: true });
  if (result.valid) return false;
  const [first, ...others] = result.errors;
  return others.length === 0 && first?.path === violation.path && first.keyword === violation.keyword;
}

/** A pointer with `*` for every item of a list, as the paths of rules have it. */
function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

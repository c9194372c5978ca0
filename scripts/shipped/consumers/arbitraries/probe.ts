import type { Invalid, InvalidRequest, OperationArbitraries } from "@iom-conformance/arbitraries";
import type { TypedSchema } from "@iom-conformance/arbitraries/runtime";
import fc from "fast-check";

/** The same in every run and everywhere. */
const SEED = { seed: 4711, numRuns: 3 };

/** How many schemas of a module are asked for invalid values, too: before there are any, each near miss is tried out. */
const THOROUGHLY = 10;

/**
 * Uses what a module exports and returns how many schemas, operations and functions it found good.
 * @throws Error with what is wrong
 */
export function probe(specifier: string, module: { readonly [name: string]: unknown }): number {
  let good = 0;
  let operations = 0;
  for (const [name, exported] of Object.entries(module)) {
    if (isSchema(exported)) {
      probeSchema(name, exported, good < THOROUGHLY);
      good += 1;
    } else if (isOperation(exported)) {
      probeOperation(name, exported);
      operations += 1;
      good += 1;
    } else if (typeof exported === "function") {
      good += 1;
    }
  }
  const ofContract = /\/\d[^/]*$/.test(specifier);
  demand(!ofContract || operations > 0, specifier, "has an operation");
  return good;
}

function probeSchema(name: string, schema: TypedSchema<unknown>, thoroughly: boolean): void {
  demand(schema.schemaName === name, name, "tells its name");
  const values = sampled(name, schema.valid());
  for (const value of values) demand(same(JSON.parse(JSON.stringify(value)), value), name, "makes JSON");
  for (const { value, violation } of thoroughly ? sampled<Invalid>(name, schema.invalid()) : []) {
    demand(!values.some((valid) => same(valid, value)), name, "makes invalid values that are not valid ones");
    demand(violation.keyword !== "" && violation.description !== "", name, "says what is wrong with a value");
  }
  if ("variants" in schema && typeof schema.variants === "object" && schema.variants !== null) {
    const variants: readonly fc.Arbitrary<unknown>[] = Object.values(schema.variants);
    demand(variants.length >= 2, name, "has variants");
    for (const variant of variants) sampled(name, variant);
  }
}

function probeOperation(name: string, operation: OperationArbitraries): void {
  for (const { method, url, body, text } of sampled(name, operation.validRequest())) {
    demand(/^[A-Z]+$/.test(method) && url.startsWith("/"), name, "makes requests with method and path");
    demand(text === undefined || same(JSON.parse(text), body), name, "makes bodies that travel as they are");
  }
  for (const { violation } of sampled<InvalidRequest>(name, operation.invalidRequest())) {
    demand(violation.keyword !== "" && violation.description !== "", name, "says what is wrong with a request");
  }
}

/** A few values; the same seed has to give the same ones again. */
function sampled<T>(name: string, arbitrary: fc.Arbitrary<T>): readonly T[] {
  const values = fc.sample(arbitrary, SEED);
  demand(values.length === SEED.numRuns, name, "can be sampled");
  demand(same(fc.sample(arbitrary, SEED), values), name, "gives the same values for the same seed");
  return values;
}

function same(left: unknown, right: unknown): boolean {
  return fc.stringify(left) === fc.stringify(right);
}

function demand(holds: boolean, name: string, promise: string): void {
  if (!holds) throw new Error(`${name}: not so: ${promise}`);
}

function isSchema(exported: unknown): exported is TypedSchema<unknown> {
  return typeof exported === "object" && exported !== null && "valid" in exported;
}

function isOperation(exported: unknown): exported is OperationArbitraries {
  return typeof exported === "object" && exported !== null && "validRequest" in exported;
}

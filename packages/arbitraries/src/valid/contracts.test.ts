import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reference } from "../../test/contractWith.ts";
import { sightsOf } from "../../test/coverage.ts";
import {
  expectJson,
  expectSameValues,
  expectShrinksWithin,
  expectValid,
  median,
  partsOf,
  shrunkCounterexample,
} from "../../test/laws.ts";
import { filterCounts } from "./filtered.ts";
import { generationOf } from "./generationOf.ts";
import { validValue } from "./validValue.ts";

const contracts = await Promise.all(
  ["communication/2.9.4.0", "order-state/1.0"].map((folder) =>
    readContract(new URL(`../../../../specs/${folder}`, import.meta.url).pathname),
  ),
);
const schemas = contracts.flatMap((contract) =>
  [...contract.schemas.keys()].map((name) => ({ contract, name, id: contract.id })),
);
/** What the documents allow nowhere, though no single rule of theirs says so. */
const impossible: readonly { readonly place: RegExp; readonly reason: string }[] = [
  {
    place: /\/delivery\/type( of .*)? not there$/,
    reason:
      "without its tag a delivery fits the standard variant and the express one, and those with a date fit them too",
  },
  {
    place: /^\/positions\/\*\/items empty$/,
    reason: "there are as many items as the quantity says, which is at least 1",
  },
];
const roots = schemas.filter(({ name }) => ["Dispatch", "OrderResponse", "Return", "OrderStateReport"].includes(name));

describe.each(schemas)("$name of $id", ({ contract, name }) => {
  const { judge } = createSchemaJudge(contract);
  const schema = reference(name);

  it("accepts every sample, whatever the options", () => {
    for (const options of [{}, { optional: "always" }, { optional: "never" }, { maxItems: 1, maxLength: 3 }] as const) {
      const generation = generationOf(contract, options);
      const values = fc.sample(validValue(generation, schema), { numRuns: 200, seed: 11 });
      expectValid(values, (value) => judge(schema, value));
      expectJson(values);
      expect(filterCounts(generation)).toEqual([]);
    }
  });

  it("keeps the laws", () => {
    expectSameValues(() => validValue(generationOf(contract), schema));
    expectShrinksWithin(validValue(generationOf(contract), schema), (value) => judge(schema, value).length === 0, 3);
  });
});

describe.each(roots)("200 samples of $name", ({ contract, name }) => {
  const schema = reference(name);
  const values = fc.sample(validValue(generationOf(contract), schema), { numRuns: 200, seed: 5 });

  it("show everything that the document allows", () => {
    const sights = sightsOf(contract, schema, values).filter(
      ({ what }) => !impossible.some(({ place }) => place.test(what)),
    );
    const counts = sights.map(({ count }) => count);
    console.info(
      `${name}: ${sights.length} things to see, each ${Math.min(...counts)} to ${Math.max(...counts)} times, median ${median(counts)}`,
    );
    expect(sights.filter(({ count }) => count === 0)).toEqual([]);
  });

  it("are of a size that can be read", () => {
    const sizes = values.map((value) => JSON.stringify(value).length);
    console.info(`${name}: median ${median(sizes)} characters, largest ${Math.max(...sizes)}`);
    expect(median(sizes)).toBeGreaterThan(100);
    expect(median(sizes)).toBeLessThan(5000);
  });
});

/** Bugs that a reader of the messages might have, as what they stumble over. */
const bugs: readonly { readonly root: string; readonly name: string; readonly hasBug: (value: Json) => boolean }[] = [
  { root: "Dispatch", name: "two positions", hasBug: (value) => at(value, "/positions/*").length > 1 },
  {
    root: "Dispatch",
    name: "no tracking number",
    hasBug: (value) => at(value, "/carrier/trackingNumber").length === 0,
  },
  {
    root: "Dispatch",
    name: "more than ten packages",
    hasBug: (value) => at(value, "/carrier/packages").some((count) => Number(count) > 10),
  },
  {
    root: "Dispatch",
    name: "surrogate pairs",
    hasBug: (value) => /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(value)),
  },
  { root: "Return", name: "a property group", hasBug: (value) => at(value, "/propertyGroups/*").length > 0 },
  { root: "OrderStateReport", name: "any order", hasBug: (value) => at(value, "/data/*").length > 0 },
  {
    root: "OrderStateReport",
    name: "an express delivery",
    hasBug: (value) => at(value, "/data/*/positions/*/ordered/delivery/type").includes("EXPRESS"),
  },
  {
    root: "OrderStateReport",
    name: "a negative amount",
    hasBug: (value) => at(value, "/data/*/sales/charges/*/netAmount").some((amount) => Number(amount) < 0),
  },
  { root: "OrderStateReport", name: "two addresses", hasBug: (value) => at(value, "/data/*/addresses/*").length > 1 },
  {
    root: "OrderStateReport",
    name: "an offset west of Greenwich",
    hasBug: (value) => at(value, "/data/*/shop/orderCreationDate").some((date) => /-\d\d:\d\d$/.test(String(date))),
  },
];

function at(value: Json, path: string): readonly Json[] {
  return [...partsOf(value)].filter(([place]) => place === path).map(([, part]) => part);
}

it("shrinks to small counterexamples", () => {
  const sizes = bugs.map(({ root, name, hasBug }) => {
    const contract = contracts.find(({ schemas }) => schemas.has(root));
    if (contract === undefined) throw new Error(root);
    const arbitrary = validValue(generationOf(contract), reference(root));
    const shrunk = [1, 2, 3, 4, 5].map((seed) => shrunkCounterexample(arbitrary, hasBug, seed));
    expect([name, shrunk.includes(null)]).toEqual([name, false]);
    const size = median(shrunk.map((found) => found?.size ?? 0));
    console.info(`${root}, ${name}: ${size} characters, such as ${JSON.stringify(shrunk[0]?.value)}`);
    return size;
  });
  console.info(`median of the medians: ${median(sizes)} characters`);
  expect(median(sizes)).toBeLessThan(400);
});

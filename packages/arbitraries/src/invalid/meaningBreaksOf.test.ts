import { fileURLToPath } from "node:url";
import type { Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenPromises } from "../../test/brokenPromises.ts";
import { reference } from "../../test/contractWith.ts";
import { shrinkSteps } from "../../test/shrinkSteps.ts";
import { valueAt } from "../jsonPointer.ts";
import { generationOf } from "../valid/generationOf.ts";
import { breaksOf } from "./breaksOf.ts";
import { meaningBreaksOf } from "./meaningBreaksOf.ts";

const [orderState, communication] = await Promise.all(
  ["order-state/1.0", "communication/2.9.4.0"].map((path) =>
    readContract(fileURLToPath(new URL(`../../../../specs/${path}`, import.meta.url))),
  ),
);

const cases = [
  { contract: orderState, name: "OrderStateOrder" },
  { contract: communication, name: "Dispatch" },
  { contract: communication, name: "OrderResponse" },
  { contract: communication, name: "Return" },
  { contract: communication, name: "PropertyGroup" },
  { contract: communication, name: "DispatchPosition" },
];

const groups = ["unique same-key-in-a-row", "unique same-key-at-the-end"];
const counts = ["counts one-item-too-few", "counts one-item-too-many", "counts no-items"];
const references = ["references refers-to-nothing", "references nothing-to-refer-to"];

/** The ways to break a promise, by the path of the object that promises. */
const expected: { readonly [name: string]: { readonly [path: string]: readonly string[] } } = {
  OrderStateOrder: { "": [...references, ...references] },
  Dispatch: {
    "": groups,
    "/positions/*": counts,
    "/positions/*/items/*/propertyGroups/*": groups,
    "/positions/*/propertyGroups/*": groups,
    "/propertyGroups/*": groups,
  },
  OrderResponse: { "": groups, "/positions/*/propertyGroups/*": groups, "/propertyGroups/*": groups },
  Return: {
    "": groups,
    "/positions/*": counts,
    "/positions/*/items/*/propertyGroups/*": groups,
    "/positions/*/propertyGroups/*": groups,
    "/propertyGroups/*": groups,
  },
  PropertyGroup: { "": groups },
  DispatchPosition: { "": counts, "/items/*/propertyGroups/*": groups, "/propertyGroups/*": groups },
};

describe("meaningBreaksOf", () => {
  it.each(cases)("breaks the promises of $name and no rule", ({ contract, name }) => {
    if (contract === undefined) throw new Error("no contract");
    const generation = generationOf(contract);
    const breaks = meaningBreaksOf(generation, reference(name));
    const wrong: string[] = [];
    for (const { path, keyword, kind, arbitrary } of breaks) {
      const values = [...fc.sample(arbitrary, { numRuns: 5, seed: 1 }), ...shrinkSteps(arbitrary, 2, 20)];
      for (const { value, violation } of values) {
        const promises = brokenPromises(contract, reference(name), value as Json);
        const rules = generation.judge.judge(reference(name), value);
        const place = valueAt(value as Json, violation.path);
        if (rules.length > 0 || promises.length !== 1 || !promises[0]?.startsWith(keyword) || place === undefined) {
          wrong.push(`${path} ${keyword} ${kind}: ${promises.join()} ${rules.map(({ message }) => message).join()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const byPath = Map.groupBy(breaks, ({ path }) => path);
    const found = [...byPath].map(([path, some]) => [path, some.map(({ keyword, kind }) => `${keyword} ${kind}`)]);
    expect(Object.fromEntries(found)).toEqual(expected[name]);
  });

  it("finds none where nothing is promised", () => {
    if (orderState === undefined) throw new Error("no contract");
    expect(meaningBreaksOf(generationOf(orderState), reference("OrderStateTax"))).toEqual([]);
  });
});

describe("breaksOf", () => {
  /** Where the number that refers to an address is what is wrong, it cannot be the number of one. */
  const inherent = /\/(?:invoiceAddressId|shipToAddressId) (?:type|format) /;

  it.each(cases.filter(({ name }) => name !== "OrderStateReport"))(
    "keeps the promises of $name beside the one violation",
    ({ contract, name }) => {
      if (contract === undefined) throw new Error("no contract");
      const generation = generationOf(contract);
      const { breaks } = breaksOf(generation, reference(name));
      const broken = breaks.flatMap(({ path, keyword, kind, arbitrary }) =>
        fc
          .sample(arbitrary, { numRuns: 1, seed: 1 })
          .flatMap(({ value }) => brokenPromises(contract, reference(name), value as Json))
          .map((promise) => `${path} ${keyword} ${kind}: ${promise.split(" ")[0]}`),
      );
      expect(broken.filter((line) => !inherent.test(line))).toEqual([]);
    },
  );
});

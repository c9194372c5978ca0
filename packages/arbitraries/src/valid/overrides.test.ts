import { fieldValues, type Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { type ArbitraryOptions, resolveOptions } from "../options.ts";
import { checkOverrides } from "./checkOverrides.ts";
import { generationOf } from "./generationOf.ts";
import { validValue } from "./validValue.ts";

const orders = await readContract(new URL("../../../../specs/order-state/1.0", import.meta.url).pathname);
const report = reference("OrderStateReport");

function samples(options: ArbitraryOptions): readonly Json[] {
  return fc.sample(validValue(generationOf(orders, options), report), { numRuns: 100, seed: 2 });
}

describe("overrides", () => {
  it.each<{ readonly path: string; readonly override: unknown; readonly isExpected: (value: Json) => boolean }>([
    { path: "/data/*/shop/orderNumber", override: "WEB-7", isExpected: (value) => value === "WEB-7" },
    {
      path: "/data/*/state",
      override: fc.constantFrom("OPEN", "CLOSED"),
      isExpected: (value) => ["OPEN", "CLOSED"].includes(String(value)),
    },
    {
      path: "/data/*/positions/*/ordered/delivery/type",
      override: "EXPRESS",
      isExpected: (value) => value === "EXPRESS",
    },
    { path: "/data/*/customer/companyName", override: "Emma & Co", isExpected: (value) => value === "Emma & Co" },
    { path: "/data", override: [], isExpected: (value) => Array.isArray(value) && value.length === 0 },
    { path: "/meta/totalCount", override: "4", isExpected: (value) => value === "4" },
  ])("put something at $path in every value", ({ path, override, isExpected }) => {
    for (const value of samples({ overrides: { [path]: override } })) {
      const found = fieldValues(value, path);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(isExpected)).toBe(true);
    }
  });

  it("choose the variant that has room for them, and keep the rest valid", () => {
    const generation = generationOf(orders, { overrides: { "/data/*/customer/companyName": "Emma & Co" } });
    for (const value of fc.sample(validValue(generation, report), { numRuns: 200, seed: 4 })) {
      expect(generation.judge.judge(report, value)).toEqual([]);
    }
  });

  it("reach into maps, names with slashes and every level of a tree", () => {
    const contract = contractWith({
      Tree: {
        type: "object",
        properties: {
          "a/b": { type: "integer" },
          next: reference("Tree") as Json,
          map: { type: "object", additionalProperties: { type: "integer" } },
        },
      },
    });
    const overrides = { "/a~1b": 1, "/next/a~1b": 2, "/map/k": 3 };
    for (const value of fc.sample(
      validValue(generationOf(contract, { overrides, optional: "never" }), reference("Tree")),
      20,
    )) {
      expect(value).toEqual({ "a/b": 1, next: { "a/b": 2 }, map: { k: 3 } });
    }
  });

  it.each(["/nothing", "/data/0/state", "/data/*/sate", "/data/*/state/x"])("are refused at %s", (path) => {
    expect(() => checkOverrides(generationOf(orders, { overrides: { [path]: 1 } }), report)).toThrow(RangeError);
  });
});

describe("resolveOptions", () => {
  it("fills in the defaults", () => {
    expect(resolveOptions()).toEqual({
      optional: "mixed",
      maxItems: null,
      maxLength: null,
      maxDepth: 3,
      overrides: {},
    });
  });

  it.each<ArbitraryOptions>([
    { maxItems: -1 },
    { maxLength: 1.5 },
    { maxDepth: Number.NaN },
    { overrides: { name: 1 } },
  ])("refuses %j", (options) => {
    expect(() => resolveOptions(options)).toThrow(RangeError);
  });

  it("limits what is generated", () => {
    const generation = generationOf(orders, { maxItems: 1, maxLength: 3, optional: "always" });
    const values = fc.sample(validValue(generation, reference("OrderStateShop")), 300) as readonly {
      readonly [name: string]: Json;
    }[];
    for (const { name, invoiceNumbers, ...rest } of values) {
      expect([...String(name)].length).toBeLessThanOrEqual(3);
      expect((invoiceNumbers as readonly Json[]).length).toBeLessThanOrEqual(1);
      expect(Object.keys(rest).toSorted()).toEqual([
        "companyNumber",
        "customerNumber",
        "orderCreationDate",
        "orderNumber",
      ]);
    }
    const bare = generationOf(orders, { optional: "never" });
    for (const value of fc.sample(validValue(bare, reference("OrderStateShop")), 50)) {
      expect(Object.keys(value as object).toSorted()).toEqual(["name", "orderCreationDate"]);
    }
  });
});

import type { Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../../test/contractWith.ts";
import { shapesOf } from "../../shape/shapesOf.ts";
import { numberArbitrary } from "./numberArbitrary.ts";
import { numberRange } from "./numberRange.ts";

function shapeOf(schema: Schema) {
  const [shape] = shapesOf(contractWith({ Value: schema }), reference("Value"));
  if (shape === undefined) throw new Error("no shape");
  return shape;
}

describe("numberRange", () => {
  it.each<{ readonly schema: Schema; readonly lowest: number; readonly highest: number }>([
    { schema: { type: "integer", minimum: 0.5, maximum: 9.5 }, lowest: 1, highest: 9 },
    { schema: { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 9 }, lowest: 2, highest: 8 },
    { schema: { type: "integer", exclusiveMinimum: 1.5, exclusiveMaximum: 8.5 }, lowest: 2, highest: 8 },
    { schema: { type: "integer", exclusiveMaximum: 2 ** 60 }, lowest: -Number.MAX_VALUE, highest: 2 ** 60 - 128 },
    { schema: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, lowest: 5e-324, highest: 1 - 2 ** -53 },
    { schema: { type: "number", exclusiveMaximum: -1 }, lowest: -Number.MAX_VALUE, highest: -1 - 2 ** -52 },
    { schema: { type: "number", format: "int32" }, lowest: -(2 ** 31), highest: 2 ** 31 - 1 },
    { schema: { type: "integer", format: "int64", minimum: 5 }, lowest: 5, highest: 2 ** 63 - 1024 },
    { schema: { type: "number", format: "float", maximum: 3 }, lowest: -(2 ** 128 - 2 ** 104), highest: 3 },
  ])("of $schema", ({ schema, lowest, highest }) => {
    const type = schema.type === "number" ? "number" : "integer";
    expect(numberRange(shapeOf(schema), type)).toMatchObject({ lowest, highest });
  });
});

describe("numberArbitrary", () => {
  it("gives amounts with two decimals mostly", () => {
    const numbers = fc.sample(numberArbitrary(shapeOf({ type: "number", minimum: 0 }), "number") ?? fc.nat(), 1000);
    const amounts = numbers.filter((number) => Number(number.toFixed(2)) === number);
    expect(amounts.length).toBeGreaterThan(600);
    expect(amounts.length).toBeLessThan(1000);
  });

  it.each<Schema>([
    { type: "integer", minimum: 7, maximum: 7 },
    { type: "number", minimum: 0.1, maximum: 0.1 },
    { type: "number", minimum: 2 ** 60, maximum: 2 ** 60 },
    { type: "number", multipleOf: 0.1, minimum: 0.25, maximum: 0.35 },
  ])("gives the only number of %j", (schema) => {
    const arbitrary = numberArbitrary(shapeOf(schema), schema.type === "number" ? "number" : "integer");
    expect(new Set(fc.sample(arbitrary ?? fc.nat(), 100))).toEqual(
      new Set([schema.minimum === 0.25 ? 0.3 : schema.minimum]),
    );
  });

  it("is null where no multiple is in the range", () => {
    expect(numberArbitrary(shapeOf({ type: "integer", multipleOf: 10, minimum: 1, maximum: 9 }), "integer")).toBeNull();
  });
});

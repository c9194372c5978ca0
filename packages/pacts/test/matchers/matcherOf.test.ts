import type { Json } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { depotContract } from "./depotContract.ts";
import { matcherOf } from "./matcherOf.ts";

const matcher = (schema: string, example: Json) =>
  matcherOf(depotContract, { $ref: `#/components/schemas/${schema}` }, example);

const type = "pact:matcher:type";
const text = (value: string) => ({ [type]: "type", value });
const whole = (value: number) => ({ [type]: "integer", value });
const regex = (pattern: string, value: string) => ({ [type]: "regex", regex: pattern, value });
const fromState = (expression: string) => ({ "pact:generator:type": "ProviderState", expression });

describe("matcherOf", () => {
  it.each<[schema: string, example: Json, expected: unknown]>([
    ["Text", "any", text("any")],
    ["Truth", false, { [type]: "type", value: false }],
    ["Whole", 7, whole(7)],
    ["Broken", 12, { [type]: "number", value: 12 }],
    ["Broken", 1.5, { [type]: "number", value: 1.5 }],
    ["Maybe", "some", text("some")],
    ["Maybe", null, { [type]: "null", value: null }],
    ["Colour", "RED", regex("^(RED|A\\+B)$", "RED")],
    ["Day", "2026-02-28", { [type]: "date", format: "yyyy-MM-dd", value: "2026-02-28" }],
    ["Code", "xAB", regex("^[\\s\\S]*([A-Z]{2})[\\s\\S]*$", "xAB")],
    ["Short", "abc", regex("^[\\s\\S]{0,3}$", "abc")],
    ["Filled", "x", regex("^[\\s\\S]{1,}$", "x")],
  ])("%s like %j", (schema, example, expected) => {
    expect(matcher(schema, example)).toEqual(expected);
  });

  it.each<[schema: string, example: Json]>([
    ["Whole", 0],
    ["Broken", 0],
    ["Day", "2026-02-30"],
    ["Instant", "2026-02-28"],
    ["Code", "ab"],
    ["Short", "abcd"],
    ["Filled", ""],
  ])("takes what breaks %s literally: %j", (schema, example) => {
    expect(matcher(schema, example)).toEqual({ [type]: "equality", value: example });
  });

  it.each<[schema: string, example: Json, expected: unknown]>([
    ["Names", ["a", "b"], { [type]: "type", min: 1, value: [text("a")] }],
    ["Names", [], []],
    ["Pair", [1, 2], { [type]: "type", min: 2, value: [whole(1), whole(1)] }],
    ["Counts", { total: 3, pages: 1 }, { total: whole(3), pages: whole(1) }],
    ["Box", { id: 1, "a/b": "c" }, { id: whole(1), "a/b": text("c") }],
    ["Box", {}, {}],
  ])("asks only for what the example shows: %s like %j", (schema, example, expected) => {
    expect(matcher(schema, example)).toEqual(expected);
  });

  it.each<[schema: string, example: Json, expected: unknown]>([
    ["Box", { kind: "CRATE" }, { kind: regex("^(CRATE|BAG)$", "CRATE") }],
    ["Box", { lid: true }, { lid: { [type]: "type", value: true } }],
    ["Box", { height: 3 }, { height: whole(3) }],
    ["Box", { height: "3 m" }, { height: text("3 m") }],
    [
      "Heavy",
      { id: 1, weight: 2, lid: true },
      { id: whole(1), weight: { [type]: "number", value: 2 }, lid: { [type]: "type", value: true } },
    ],
  ])("finds properties in variants and parts: %s like %j", (schema, example, expected) => {
    expect(matcher(schema, example)).toEqual(expected);
  });

  it("takes what only a deployment knows from the provider state", () => {
    expect(matcher("Parcel", { id: "p-1", sender: "Alpenlager", boxes: [{ number: 4, notes: ["fragile"] }] })).toEqual({
      id: { ...text("p-1"), "pact:generator:type": "Uuid" },
      sender: { ...regex("^[\\s\\S]{2,}$", "Alpenlager"), ...fromState(`\${sender}`) },
      boxes: {
        [type]: "type",
        min: 1,
        value: [
          {
            number: { ...whole(4), ...fromState(`\${shipment.boxes.0.number}`) },
            notes: { [type]: "type", min: 1, value: [text("fragile")] },
          },
        ],
      },
    });
  });

  it("does not replace by the provider state what an interaction breaks on purpose", () => {
    expect(matcher("Parcel", { sender: "A", boxes: [{ number: 0 }] })).toEqual({
      sender: { [type]: "equality", value: "A" },
      boxes: { [type]: "type", min: 1, value: [{ number: { [type]: "equality", value: 0 } }] },
    });
  });

  it.each<[schema: string, example: Json, message: string]>([
    ["Text", 1, "depot@3 allows no 1 at ."],
    ["Whole", 1.5, "depot@3 allows no 1.5 at ."],
    ["Colour", "BLUE", 'depot@3 allows no "BLUE" at .'],
    ["Anything", "x", 'depot@3 allows no "x" at .'],
    ["Names", [1], "depot@3 allows no 1 at /0."],
    ["Box", { size: 1 }, "depot@3 describes nothing at /size."],
    ["Parcel", { boxes: [{ colour: "RED" }] }, "depot@3 describes nothing at /boxes/0/colour."],
    ["ParcelBox", { number: 1 }, "The fixture ./number at /number stands in no list."],
  ])("refuses what %s does not describe: %j", (schema, example, message) => {
    expect(() => matcher(schema, example)).toThrow(new RangeError(message));
  });
});

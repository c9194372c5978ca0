import { describe, expect, it } from "vitest";
import { depotContract } from "./depotContract.ts";
import { type QueryExample, queryMatchers } from "./queryMatchers.ts";

const [operation] = depotContract.operations;
const matchers = (example: QueryExample) => {
  if (operation === undefined) throw new Error("The contract has no operation.");
  return queryMatchers(depotContract, operation, example);
};

const type = "pact:matcher:type";

describe("queryMatchers", () => {
  it.each<[example: QueryExample, expected: unknown]>([
    [{}, {}],
    [{ query: { hall: 3 } }, { hall: [{ [type]: "regex", regex: "^-?\\d+$", value: "3" }] }],
    [{ query: { weight: 2 } }, { weight: [{ [type]: "regex", regex: "^-?\\d+(\\.\\d+)?$", value: "2" }] }],
    [{ query: { weight: -2 } }, { weight: [{ [type]: "equality", value: "-2" }] }],
    [
      { query: { label: ["a", "b"] } },
      {
        label: [
          { [type]: "type", value: "a" },
          { [type]: "type", value: "b" },
        ],
      },
    ],
    [
      { query: { "since[gte]": "2026-02-28" } },
      { "since[gte]": [{ [type]: "date", format: "yyyy-MM-dd", value: "2026-02-28" }] },
    ],
    [{ query: { "since[gte]": "2026-02-30" } }, { "since[gte]": [{ [type]: "equality", value: "2026-02-30" }] }],
    [{ query: { order: "UP" } }, { order: [{ [type]: "regex", regex: "^(UP|DOWN\\+)$", value: "UP" }] }],
    [
      { query: { label: ["a"] }, fromState: { label: "shipment.label" } },
      {
        label: [
          { [type]: "type", value: "a", "pact:generator:type": "ProviderState", expression: `\${shipment.label}` },
        ],
      },
    ],
  ])("%j", (example, expected) => {
    expect(matchers(example)).toEqual(expected);
  });

  it.each<[example: QueryExample, message: string]>([
    [{ query: { size: 1 } }, "listBoxes has no query parameter size."],
    [{ query: { hall: "three" } }, 'The parameter hall allows no "three".'],
    [{ query: { label: [1] } }, "The parameter label allows no 1."],
    [{ query: { order: "SIDEWAYS" } }, 'The parameter order allows no "SIDEWAYS".'],
  ])("refuses what the operation does not describe: %j", (example, message) => {
    expect(() => matchers(example)).toThrow(new RangeError(message));
  });
});

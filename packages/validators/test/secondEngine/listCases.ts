import type { Json } from "@iom-conformance/contract";
import type { KeywordCase } from "./keywordCase.ts";

const parsed = (text: string): Json => JSON.parse(text);

/** Lists. */
export const listCases: readonly KeywordCase[] = [
  {
    description: "items",
    schema: { items: { type: "integer" } },
    valid: [[], [1, 2], "a", { 0: "a", length: 1 }],
    invalid: [["1"], [1, null], [[1]]],
  },
  {
    description: "items of items",
    schema: { items: { items: { minimum: 1 } } },
    valid: [[[1]], [[], "a"]],
    invalid: [[[1, 0]], [[], [0]]],
  },
  {
    description: "number of items",
    schema: { minItems: 1, maxItems: 2 },
    valid: [[1], [1, 1], "", {}, 3],
    invalid: [[], [1, 2, 3]],
  },
  {
    description: "unique items",
    schema: { uniqueItems: true },
    valid: [
      [],
      [1],
      [1, true],
      [0, false],
      [1, "1"],
      [null, 0, false, ""],
      [[1], [true]],
      [{ a: 1 }, { a: true }],
      [{ a: 1 }, { b: 1 }],
      [
        [1, 2],
        [2, 1],
      ],
      [{}, []],
      ["\u00e9", "e\u0301"],
      "aa",
    ],
    invalid: [
      [1, 1],
      parsed("[1, 1.0]"),
      parsed("[0, -0.0]"),
      ["a", "b", "a"],
      [null, null],
      [[], []],
      [{}, {}],
      [[1, [2]], 5, [1, [2]]],
    ],
  },
  {
    description: "unique objects in any order",
    schema: { uniqueItems: true },
    valid: [
      [
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ],
      [{ a: { b: 1 } }, { a: { b: 2 } }],
      [{ "a:1": 2 }, { a: "1:2" }],
      [["a,b"], ["a", "b"]],
    ],
    invalid: [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [{ a: { b: 1, c: 2 } }, 1, { a: { c: 2, b: 1 } }],
    ],
  },
  {
    description: "items that may repeat",
    schema: { uniqueItems: false },
    valid: [
      [1, 1],
      [{}, {}],
    ],
    invalid: [],
  },
];

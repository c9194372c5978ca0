import { describe, expect, it } from "vitest";
import type { Json, Parameter } from "./model.ts";
import { serializeQueryParameter } from "./serializeParameter.ts";

const parameter = (style: string, explode: boolean): Parameter => ({
  name: "p",
  in: "query",
  required: false,
  description: "",
  schema: {},
  style,
  explode,
  examples: [],
  traits: {},
});

/** The table "Style Examples" of OpenAPI 3.0. */
const cases: readonly (readonly [
  style: string,
  explode: boolean,
  value: Json,
  pairs: readonly (readonly string[])[],
])[] = [
  ["form", true, "blue", [["p", "blue"]]],
  ["form", true, 5, [["p", "5"]]],
  [
    "form",
    true,
    ["blue", "black"],
    [
      ["p", "blue"],
      ["p", "black"],
    ],
  ],
  ["form", false, ["blue", "black"], [["p", "blue,black"]]],
  ["spaceDelimited", false, ["blue", "black"], [["p", "blue black"]]],
  ["pipeDelimited", false, ["blue", "black"], [["p", "blue|black"]]],
  [
    "form",
    true,
    { R: 100, G: 200 },
    [
      ["R", "100"],
      ["G", "200"],
    ],
  ],
  ["form", false, { R: 100, G: 200 }, [["p", "R,100,G,200"]]],
  [
    "deepObject",
    true,
    { R: 100, G: 200 },
    [
      ["p[R]", "100"],
      ["p[G]", "200"],
    ],
  ],
  ["form", true, [], []],
];

describe("serializeQueryParameter", () => {
  it.each(cases)("%s, explode %s: %j", (style, explode, value, pairs) => {
    expect(serializeQueryParameter(parameter(style, explode), value)).toEqual(pairs);
  });
});

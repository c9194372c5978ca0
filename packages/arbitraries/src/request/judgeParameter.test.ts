import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Parameter, Schema } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { contractWith } from "../../test/contractWith.ts";
import { judgePairs, judgeParameter } from "./judgeParameter.ts";
import type { ParameterVerdict } from "./parameterVerdict.ts";

const contract = contractWith({});
const judging = { contract, judge: createSchemaJudge(contract) };

const parameterOf = (schema: Schema, rest: Partial<Parameter> = {}): Parameter => ({
  name: "p",
  in: "query",
  required: false,
  description: "",
  schema,
  style: "form",
  explode: true,
  examples: [],
  traits: {},
  ...rest,
});

/** `valid VALUE`, `either`, or the place and keyword of each violation. */
function inShort(verdict: ParameterVerdict): string {
  if (verdict.kind === "either") return "either";
  if (verdict.kind === "valid") return `valid ${JSON.stringify(verdict.value)}`;
  return verdict.violations.map(({ path, keyword }) => `${path} ${keyword}`.trim()).join(", ");
}

const integer: Schema = { type: "integer" };
const int64: Schema = { type: "integer", format: "int64" };
const texts: Schema = { type: "array", items: { type: "string" } };
const rows: Schema = { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 3 };

describe("judgeParameter", () => {
  it.each<[Schema, string | readonly string[], string]>([
    [integer, "5", "valid 5"],
    [integer, "-5", "valid -5"],
    [integer, "5.0", "either"],
    [integer, " 5", "either"],
    [integer, "+5", "either"],
    [integer, "05", "either"],
    [integer, "1e3", "either"],
    [integer, "0x5", "either"],
    [integer, "٥", "either"],
    [integer, "", "either"],
    [integer, "5,", "type"],
    [integer, "NaN", "type"],
    [integer, "5.5", "type"],
    [integer, "five", "type"],
    [integer, ["5", "6"], "either"],
    [integer, [], "valid undefined"],
    [integer, "9223372036854775807", "valid 9223372036854776000"],
    [integer, "9223372036854775808", "either"],
    [int64, "9223372036854775807", "valid 9223372036854776000"],
    [int64, "9223372036854775808", "format"],
    [int64, "-9223372036854775808", "valid -9223372036854776000"],
    [int64, "-9223372036854775809", "format"],
    [int64, "9223372036854776000", "format"],
    [{ type: "integer", format: "int32" }, "2147483648", "format"],
    [{ type: "integer", maximum: 9007199254740992 }, "9007199254740993", "maximum"],
    [{ type: "integer", minimum: 1 }, "0", "minimum"],
    [{ type: "integer", minimum: 1 }, "+0", "type"],
    [{ type: "integer", maximum: 3 }, " 4", "type"],
    [{ type: "number", exclusiveMaximum: 1 }, "0.99999999999999999999", "valid 1"],
    [{ type: "number", maximum: 1 }, "1.00000000000000000001", "maximum"],
    [{ type: "number" }, "NaN", "either"],
    [{ type: "number" }, "1e400", "either"],
    [{ type: "number" }, "1,5", "type"],
    [{ type: "number" }, "0.5", "valid 0.5"],
    [{ type: "boolean" }, "true", "valid true"],
    [{ type: "boolean" }, "TRUE", "either"],
    [{ type: "boolean" }, "1", "either"],
    [{ type: "boolean" }, "maybe", "type"],
    [{ type: "string" }, "5", 'valid "5"'],
    [{ type: "string" }, "", 'valid ""'],
    [{ type: "string" }, " a", 'valid " a"'],
    [{ type: "string" }, "a\u0000", "either"],
    [{ type: "string" }, "\ud800", "either"],
    [{ type: "string" }, "x".repeat(1501), "either"],
    [{ type: "string" }, "ä".repeat(251), "either"],
    [{ type: "string", minLength: 1 }, "", "either"],
    [{ type: "string", minLength: 2 }, " a", "either"],
    [{ type: "string", maxLength: 1 }, "a ", "either"],
    [{ type: "string", maxLength: 1 }, "ab", "maxLength"],
    [{ type: "string", pattern: "^[A-Z]$" }, "a", "pattern"],
    [{ type: "string", format: "date" }, "2026-02-28", 'valid "2026-02-28"'],
    [{ type: "string", format: "date" }, "2026-02-30", "format"],
    [{ enum: ["ASC", "DESC"] }, "ASC", 'valid "ASC"'],
    [{ enum: ["ASC", "DESC"] }, "asc", "either"],
    [{ enum: ["IN_STOCK"] }, "in-stock", "either"],
    [{ enum: ["ASC", "DESC"] }, "ASCENDING", "enum"],
    [{ enum: [1, 2] }, "3", "enum"],
    [{ oneOf: [{ type: "integer" }, { enum: ["all"] }] }, "all", 'valid "all"'],
    [{ type: ["integer", "null"] }, "null", "either"],
    [{}, "anything", 'valid "anything"'],
    [texts, ["a", "b"], 'valid ["a","b"]'],
    [texts, "a,b", 'valid ["a,b"]'],
    [texts, "", 'valid [""]'],
    [rows, ["1", "2"], "valid [1,2]"],
    [rows, "1", "minItems"],
    [rows, "1,2", "either"],
    [rows, ["1", "2", "3", "4"], "maxItems"],
    [rows, ["1", "x"], "/1 type"],
    [rows, ["1", "5.0"], "either"],
    [{ anyOf: [integer, rows] }, "1", "either"],
  ])("%j, %j: %s", (schema, travelling, expected) => {
    expect(inShort(judgeParameter(judging, parameterOf(schema), travelling))).toBe(expected);
  });

  it.each<[Schema, string | readonly string[], string]>([
    [integer, [], "required"],
    [integer, "", "type"],
    [{ type: "string" }, "", "either"],
    [{ type: "string", minLength: 1 }, "", "minLength"],
    [texts, [], "required"],
    [texts, "", "either"],
  ])("required %j, %j: %s", (schema, travelling, expected) => {
    expect(inShort(judgeParameter(judging, parameterOf(schema, { required: true }), travelling))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["form", "1,2", "valid [1,2]"],
    ["spaceDelimited", "1 2", "valid [1,2]"],
    ["pipeDelimited", "1|2", "valid [1,2]"],
    ["pipeDelimited", "1,2", "minItems, /0 type"],
    ["form", "1,2,", "either"],
  ])("a list in one text of style %s, %j: %s", (style, text, expected) => {
    const verdict = judgeParameter(judging, parameterOf(rows, { style, explode: false }), text);
    expect(inShort(verdict).split(", ").toSorted().join(", ")).toBe(expected.split(", ").toSorted().join(", "));
  });

  it.each<["path" | "header" | "cookie", string, string]>([
    ["path", "a b", 'valid "a b"'],
    ["path", "a/b", "either"],
    ["path", "..", "either"],
    ["path", "", "either"],
    ["header", "a b", 'valid "a b"'],
    ["header", "ä", "either"],
    ["cookie", "a b", "either"],
  ])("in a %s, %j: %s", (place, text, expected) => {
    const style = place === "cookie" ? "form" : "simple";
    const parameter = parameterOf({ type: "string" }, { in: place, style, explode: false, required: true });
    expect(inShort(judgeParameter(judging, parameter, text))).toBe(expected);
  });
});

describe("judgePairs", () => {
  const colour: Schema = {
    type: "object",
    required: ["R"],
    properties: { R: { type: "integer", maximum: 255 }, G: { type: "integer" } },
    additionalProperties: false,
  };

  it.each<[string, boolean, readonly (readonly [string, string])[], string]>([
    [
      "deepObject",
      true,
      [
        ["p[R]", "100"],
        ["p[G]", "2"],
      ],
      'valid {"R":100,"G":2}',
    ],
    ["deepObject", true, [["p[G]", "2"]], "required"],
    ["deepObject", true, [["p[R]", "256"]], "/R maximum"],
    [
      "deepObject",
      true,
      [
        ["p[R]", "1"],
        ["p[__proto__]", "1"],
      ],
      "additionalProperties",
    ],
    [
      "deepObject",
      true,
      [
        ["p[R]", "1"],
        ["p[R]", "2"],
      ],
      "either",
    ],
    ["form", true, [["R", "100"]], 'valid {"R":100}'],
    ["form", false, [["p", "R,100,G,2"]], 'valid {"R":100,"G":2}'],
    ["form", false, [["p", "R,100,G"]], "either"],
    ["deepObject", true, [], "valid undefined"],
  ])("an object of style %s, explode %s, %j: %s", (style, explode, pairs, expected) => {
    expect(inShort(judgePairs(judging, parameterOf(colour, { style, explode }), pairs))).toBe(expected);
  });
});

import { constraintsOf, type Parameter, type Schema } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { contractWith } from "../test/contractWith.ts";
import { breakParameter } from "./breakParameter.ts";

const cases: readonly { readonly schema: Schema; readonly keyword: string; readonly expected: string | null }[] = [
  { schema: { type: "integer" }, keyword: "type", expected: "5.5" },
  { schema: { type: "number" }, keyword: "type", expected: "abc" },
  { schema: { type: "boolean" }, keyword: "type", expected: "maybe" },
  { schema: { type: "string" }, keyword: "type", expected: null },
  { schema: { type: "integer", format: "int32" }, keyword: "format", expected: "2147483648" },
  { schema: { type: "string", format: "date" }, keyword: "format", expected: "2026-02-30" },
  { schema: { type: "string", enum: ["TITLE", "AUTHOR"] }, keyword: "enum", expected: "TITLE_UNKNOWN" },
  { schema: { type: "integer", enum: [1, 2] }, keyword: "enum", expected: "3" },
  { schema: { type: "integer", minimum: 0 }, keyword: "minimum", expected: "-1" },
  { schema: { type: "integer", maximum: 100 }, keyword: "maximum", expected: "101" },
  { schema: { type: "integer", exclusiveMinimum: 0 }, keyword: "exclusiveMinimum", expected: "0" },
  { schema: { type: "string", minLength: 1 }, keyword: "minLength", expected: null },
  { schema: { type: "string", minLength: 3 }, keyword: "minLength", expected: "xx" },
  { schema: { type: "string", maxLength: 3 }, keyword: "maxLength", expected: "xxxx" },
  { schema: { type: "string", pattern: "^[A-Z]+$" }, keyword: "pattern", expected: "!" },
  { schema: { type: "array", items: { type: "string", format: "date" } }, keyword: "format", expected: "2026-02-30" },
  { schema: { type: "array", items: { type: "string" } }, keyword: "type", expected: null },
];

describe("breakParameter", () => {
  it.each(cases)("$keyword of $schema: $expected", ({ schema, keyword, expected }) => {
    const parameter: Parameter = {
      name: "parameter",
      in: "query",
      required: false,
      description: "",
      schema,
      style: "form",
      explode: true,
      examples: [],
      traits: {},
    };
    const constraint = constraintsOf(contractWith({}), schema).find((candidate) => candidate.keyword === keyword);
    if (!constraint) throw new Error(`no ${keyword}`);
    expect(breakParameter(parameter, constraint)).toBe(expected);
  });
});

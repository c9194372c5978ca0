import { createSchemaJudge } from "@iom-conformance/codegen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith } from "../../../test/contractWith.ts";
import { formatMisses } from "./formatMisses.ts";

const kindsOf: { readonly [format: string]: number } = {
  date: 14,
  "date-time": 28,
  time: 13,
  duration: 7,
  email: 7,
  hostname: 7,
  ipv4: 6,
  ipv6: 7,
  uri: 7,
  "uri-reference": 6,
  "uri-template": 5,
  uuid: 6,
  regex: 5,
  "json-pointer": 3,
  "json-pointer-uri-fragment": 4,
  "relative-json-pointer": 4,
  byte: 5,
  int32: 4,
  int64: 4,
  float: 2,
};

describe("formatMisses", () => {
  it.each(Object.entries(kindsOf))("misses %s in %i ways", (format, kinds) => {
    const contract = contractWith({});
    const judge = createSchemaJudge(contract);
    const schema = { format };
    const misses = formatMisses(format);
    expect(new Set(misses.map(({ kind }) => kind)).size).toBe(kinds);
    for (const { kind, misses: arbitrary } of misses) {
      for (const { value, description } of fc.sample(arbitrary(), { numRuns: 50, seed: 1 })) {
        const found = judge.judge(schema, value).map(({ path, keyword }) => ({ path, keyword }));
        expect(found, `${kind}: ${description}`).toEqual([{ path: "", keyword: "format" }]);
      }
    }
  });

  it("names what is wrong", () => {
    const [above] = formatMisses("int32");
    expect(above && fc.sample(above.misses(), 1)).toEqual([
      {
        value: 2147483648,
        path: "",
        description: "2147483648, one above the largest 32-bit integer, which is no int32",
      },
    ]);
  });

  it("knows no way to miss a format that every value has", () => {
    expect(["double", "password", "binary", "made-up"].flatMap(formatMisses)).toEqual([]);
  });
});

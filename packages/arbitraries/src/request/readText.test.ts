import type { Json, SchemaType } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { readText } from "./readText.ts";

const read = (text: string, ...types: readonly SchemaType[]) =>
  readText(text, types).map(({ value, doubt }) => (doubt === null ? [value] : [value, doubt]));

describe("readText", () => {
  it.each<[string, readonly SchemaType[], readonly (readonly [Json, string?])[]]>([
    ["5", ["integer"], [[5]]],
    ["-0", ["integer"], [[0]]],
    ["5.0", ["integer"], [[5, "a fraction or exponent of an integer"]]],
    ["1e3", ["integer"], [[1000, "a fraction or exponent of an integer"]]],
    ["5.5", ["integer"], []],
    ["+5", ["integer"], [[5, "a sign that JSON does not know"]]],
    ["05", ["integer"], [[5, "leading zeros"]]],
    ["-007", ["integer"], [[-7, "leading zeros"]]],
    ["٥", ["integer"], [[5, "digits of another script"]]],
    ["９０", ["integer"], [[90, "digits of another script"]]],
    ["1_000", ["integer"], [[1000, "digits in groups"]]],
    ["0x1F", ["integer"], [[31, "a number to another base"]]],
    ["-0x5", ["integer"], [[-5, "a number to another base"]]],
    ["5,", ["integer"], []],
    ["", ["integer"], []],
    ["NaN", ["integer"], []],
    ["abc", ["integer"], []],
    ["0.25", ["number"], [[0.25]]],
    ["1e-3", ["number"], [[0.001, "an exponent"]]],
    [".5", ["number"], [[0.5, "a dot at the start"]]],
    ["5.", ["number"], [[5, "a dot at the end"]]],
    ["1.5f", ["number"], [[1.5, "a suffix of Java's literals"]]],
    ["NaN", ["number"], [[0, "no number of JSON"]]],
    ["1.2.3", ["number"], []],
    ["true", ["boolean"], [[true]]],
    ["TRUE", ["boolean"], [[true, "another spelling of a boolean"]]],
    ["1", ["boolean"], [[true, "another spelling of a boolean"]]],
    ["off", ["boolean"], [[false, "another spelling of a boolean"]]],
    ["maybe", ["boolean"], []],
    ["null", ["null"], [[null, "a word for what is not there"]]],
    ["5", ["integer", "string"], [[5], ["5"]]],
    ["", ["string"], [[""]]],
  ])("%j as %j: %j", (text, types, readings) => {
    expect(read(text, ...types)).toEqual(readings);
  });

  it("keeps what a double cannot", () => {
    expect(readText("9223372036854775808", ["integer"])[0]?.exact?.coefficient).toBe(9223372036854775808n);
  });
});

import { describe, expect, it } from "vitest";
import { isPlain } from "./plainBody.ts";

describe("isPlain", () => {
  it.each([
    ["Łódź Ελλάδα 東京 e\u0301"],
    ["😀"],
    ["2026-02-28"],
    ["2026-02-28T23:59:59Z"],
    ["2026-02-28T23:59:59.123456789-11:30"],
    [{ a: [1, null, true, { b: "x" }] }],
    [2 ** 31 - 1],
    [[]],
  ])("takes %j", (value) => expect(isPlain(value)).toBe(true));

  it.each([
    [""],
    [" "],
    ["a\u0000"],
    ["a\u202eb"],
    ["\ud800"],
    ["\uffff"],
    ["\ue000"],
    ["😀😀😀😀"],
    ["2016-12-31T23:59:60Z"],
    ["2026-02-28t00:00:00Z"],
    ["2026-02-28T00:00:00-00:00"],
    [2 ** 31],
    [{ a: [{ b: "" }] }],
  ])("leaves out %j", (value) => expect(isPlain(value)).toBe(false));
});

import { describe, expect, it } from "vitest";
import { nestsDeeperThan } from "./nestsDeeperThan.ts";

describe("nestsDeeperThan", () => {
  it.each([
    { json: "", deeper: false },
    { json: "[[[]]]", deeper: false },
    { json: "[[[[]]]]", deeper: true },
    { json: '{"a":[{"b":1}]}', deeper: false },
    { json: '{"a":[{"b":[1]}]}', deeper: true },
    { json: "[[],[],[[]],[],[[]]]", deeper: false },
    { json: '["[[[[", "{{{{"]', deeper: false },
    { json: '["\\"[[[[", "\\\\", [[[]]]]', deeper: true },
    { json: "[[[[", deeper: true },
    { json: "]]]][[[", deeper: false },
  ])("$json", ({ json, deeper }) => {
    expect(nestsDeeperThan(json, 3)).toBe(deeper);
  });
});

import { describe, expect, it } from "vitest";
import { repeatedMember } from "./repeatedMember.ts";

const cases: readonly (readonly [text: string, path: string | null])[] = [
  ["{}", null],
  ['{"a":1,"b":{"a":1}}', null],
  ['[{"a":1},{"a":2}]', null],
  ['{"a:b":"c:d","e":"\\":\\\\"}', null],
  ['{"a":1,"a":1}', "/a"],
  ['{"a":[{"b":1},{"b":{"c":1},"b":2}]}', "/a/*/b"],
  ['{"a":{"x/y":1,"x\\u002fy":2}}', "/a/x~1y"],
  ['{"a":"\\\\","a":"{"}', "/a"],
  ['[[{"a":1, "a" : 2}]]', "/*/*/a"],
];

describe("repeatedMember", () => {
  it.each(cases)("%s", (text, path) => {
    expect(repeatedMember(text, JSON.parse(text))).toBe(path);
  });
});

import { expect, it } from "vitest";
import { patternOf } from "./textRules.ts";

it.each<[format: string, text: string, matches: boolean]>([
  ["date-time", "2026-03-02T07:11:40Z", true],
  ["date-time", "2026-03-02T07:11:40.000Z", true],
  ["date-time", "2026-03-02T07:11:40.123456789+05:30", true],
  ["date-time", "2026-03-02t07:11:40z", true],
  ["date-time", "2026-03-02T07:11:40", false],
  ["date-time", "2026-03-02T07:11Z", false],
  ["date-time", "2026-03-02", false],
  ["date-time", "2026-03-02 07:11:40Z", false],
  ["uri", "https://iom.example/a?b=c&d=%C3%BC#e", true],
  ["uri", "urn:isbn:9780306406157", true],
  ["uri", "/a/path", false],
  ["uri", 'https://iom.example/a"', false],
  ["uri", "https://iom.example/a b", false],
  ["uri-reference", "/rest/communication/dispatches/1", true],
  ["uri-reference", "../1", true],
  ["uri-reference", "", true],
  ["uri-reference", "/a b", false],
  ["uuid", "b86aa4a3-c363-4ad0-b67a-1a2913748c67", true],
  ["uuid", "b86aa4a3", false],
])("%s: %j matches: %s", (format, text, matches) => {
  expect(new RegExp(patternOf({ type: "string", format }) ?? "").test(text)).toBe(matches);
});

it.each(["hostname", "byte", "made-up"])("asks nothing of a text of the format %s", (format) => {
  expect(patternOf({ type: "string", format })).toBeNull();
});

import { count, quote } from "../describeValue.ts";
import type { Expectation } from "../finding.ts";
import { codePoints } from "../values.ts";
import { found, isString, limitRule } from "./rule.ts";

export const minLengthRule = /* @__PURE__ */ limitRule(
  "minLength",
  isString,
  (limit, value) => value.length >= 2 * limit || codePoints(value) >= limit,
  (limit, value) => measured("at least", limit, value),
);

export const maxLengthRule = /* @__PURE__ */ limitRule(
  "maxLength",
  isString,
  (limit, value) => value.length <= limit || codePoints(value) <= limit,
  (limit, value) => measured("at most", limit, value),
);

export const patternRule = /* @__PURE__ */ limitRule(
  "pattern",
  isString,
  (limit, value) => limit.test(value),
  (limit, value) => found(`a string that matches ${limit.source}`, value),
);

/** JSON Schema counts code points, not UTF-16 units. */
function measured(bound: string, limit: number, value: string): Expectation {
  return {
    expected: `${bound} ${count(limit, "character")}`,
    actual: `${count(codePoints(value), "character")}: ${quote(value)}`,
  };
}

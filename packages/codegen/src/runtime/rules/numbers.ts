import { isMultiple } from "../values.ts";
import { found, isNumber, limitRule } from "./rule.ts";

export const minimumRule = /* @__PURE__ */ limitRule(
  "minimum",
  isNumber,
  (limit, value) => value >= limit,
  (limit, value) => found(`a number of at least ${limit}`, value),
);

export const maximumRule = /* @__PURE__ */ limitRule(
  "maximum",
  isNumber,
  (limit, value) => value <= limit,
  (limit, value) => found(`a number of at most ${limit}`, value),
);

export const exclusiveMinimumRule = /* @__PURE__ */ limitRule(
  "exclusiveMinimum",
  isNumber,
  (limit, value) => value > limit,
  (limit, value) => found(`a number above ${limit}`, value),
);

export const exclusiveMaximumRule = /* @__PURE__ */ limitRule(
  "exclusiveMaximum",
  isNumber,
  (limit, value) => value < limit,
  (limit, value) => found(`a number below ${limit}`, value),
);

export const multipleOfRule = /* @__PURE__ */ limitRule(
  "multipleOf",
  isNumber,
  (limit, value) => isMultiple(value, limit),
  (limit, value) => found(`a multiple of ${limit}`, value),
);

import { count } from "../describeValue.ts";
import { examineChild } from "../examine.ts";
import type { Rule } from "../schemaNode.ts";
import { allDiffer, equalItems } from "../values.ts";
import { every, found, isArray, limitRule } from "./rule.ts";

export const minItemsRule = /* @__PURE__ */ limitRule(
  "minItems",
  isArray,
  (limit, value) => value.length >= limit,
  (limit, value) => found(`at least ${count(limit, "item")}`, value),
);

export const maxItemsRule = /* @__PURE__ */ limitRule(
  "maxItems",
  isArray,
  (limit, value) => value.length <= limit,
  (limit, value) => found(`at most ${count(limit, "item")}`, value),
);

export const uniqueItemsRule = /* @__PURE__ */ limitRule(
  "uniqueItems",
  isArray,
  (limit, value) => !limit || allDiffer(value),
  (_limit, value) => ({
    expected: "items that all differ",
    actual: `items ${equalItems(value)?.join(" and ")} to be equal`,
  }),
);

export const itemsRule: Rule = {
  keyword: "items",
  examine: ({ items = {} }, value, place, findings) =>
    !isArray(value) ||
    every(value.keys(), findings, (index) => examineChild(items, value[index], place, index, "items", findings)),
};

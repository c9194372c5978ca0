import { count } from "../describeValue.ts";
import { examine } from "../examine.ts";
import { childPath } from "../finding.ts";
import { allDiffer, equalItems } from "../values.ts";
import { every, found, isArray, limitRule, type Rule } from "./rule.ts";

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
  examine: ({ items = {} }, value, { path, schemaPath }, findings) =>
    !isArray(value) ||
    every(value.keys(), findings, (index) =>
      examine(items, value[index], { path: childPath(path, index), schemaPath: `${schemaPath}/items` }, findings),
    ),
};

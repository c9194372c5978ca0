import { count } from "../describeValue.ts";
import { examineChild } from "../examine.ts";
import type { Rule } from "../schemaNode.ts";
import { allDiffer, equalItems } from "../values.ts";
import { found, isArray, limitRule } from "./rule.ts";

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
  examine: ({ items = {} }, value, place, findings) => {
    if (!isArray(value)) return true;
    let fits = true;
    for (let index = 0; index < value.length; index += 1) {
      if (examineChild(items, value[index], place, index, "items", findings)) continue;
      fits = false;
      if (!findings?.all) return false;
    }
    return fits;
  },
};

import { type CrawledItem, defineCheck, skip } from "@iom-conformance/conformance";
import type { FieldPath, Json } from "@iom-conformance/contract";
import { fieldCensus } from "../support/fieldCensus.ts";
import { judgeSelection, SELECTION_PAGES } from "../support/judgeSelection.ts";
import { anyOf } from "../support/selection.ts";
import { sendable, takesList } from "../support/sendable.ts";

/** So many values are paired with each other. */
const PAIRED = 20;

export const listMeansAnyOf = defineCheck({
  id: "filtering/list-means-any-of",
  title: "A filter with several values selects the items that have at least one of them",
  requirements: ["filtering#list-means-any-of"],
  each: "filter",
  needs: ["deployment"],
  requests: SELECTION_PAGES,
  applies({ value }, planning) {
    if (value.match !== "any-of") return false;
    return takesList(planning, value) || "the parameter takes one value";
  },
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    const values = fieldCensus(items, filter.field)
      .map(({ value }) => value)
      .filter((value) => sendable(context, filter, [value]) !== null)
      .slice(0, PAIRED);
    const pair = independentPair(items, filter.field, values);
    if (!pair) return skip(`the list has no two values at ${filter.field} that belong to different items`);
    return judgeSelection(context, [anyOf(filter, pair, sendable(context, filter, pair))]);
  },
});

/** Two values of which each has an item that has not the other: a target that takes only one of them, or wants both, shows. */
function independentPair(
  items: readonly CrawledItem[],
  field: FieldPath,
  values: readonly Json[],
): readonly Json[] | null {
  const hasOnly = (wanted: Json, other: Json) =>
    items.some((item) => item.values(field).includes(wanted) && !item.values(field).includes(other));
  for (const [position, left] of values.entries()) {
    for (const right of values.slice(position + 1)) {
      if (hasOnly(left, right) && hasOnly(right, left)) return [left, right];
    }
  }
  return null;
}

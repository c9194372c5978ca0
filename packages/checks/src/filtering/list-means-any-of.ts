import { type CrawledItem, defineCheck, pass, skip } from "@iom-conformance/conformance";
import type { FieldPath, Json } from "@iom-conformance/contract";
import { fieldCensus } from "../support/fieldCensus.ts";
import { judgeSelection, orderFor, SELECTION_PAGES } from "../support/judgeSelection.ts";
import { anyOf } from "../support/selection.ts";
import { sendable, takesList } from "../support/sendable.ts";

/** Values of a list that is longer than those of most clients. */
const LONG = 12;

/** Where the sort keys begin that are counted down. */
const LAST_KEY = 3;

/** So many values are tried. */
const LOOKED_AT = 200;

/** So many values are paired with each other. */
const PAIRED = 20;

export const listMeansAnyOf = defineCheck({
  id: "filtering/list-means-any-of",
  title: "A filter with several values selects the items that have at least one of them",
  requirements: ["filtering#list-means-any-of"],
  each: "filter",
  needs: ["deployment"],
  requests: 3 * SELECTION_PAGES,
  applies({ value }, planning) {
    if (value.match !== "any-of") return false;
    return takesList(planning, value) || "the parameter takes one value";
  },
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    const values = fieldCensus(items, filter.field)
      .slice(0, LOOKED_AT)
      .map(({ value }) => value)
      .filter((value) => sendable(context, filter, [value]) !== null)
      .slice(0, PAIRED);
    const pair = independentPair(items, filter.field, values);
    if (!pair) return skip(`the list has no two values at ${filter.field} that belong to different items`);
    const lists = [pair, ...withUnknown(pair), ...(values.length > LONG ? [values.slice(0, LONG)] : [])];
    // The last keys, as the check of single values begins with the first.
    for (const [nth, list] of lists.entries()) {
      const sent = sendable(context, filter, list);
      if (sent === null) continue;
      const verdict = await judgeSelection(context, [anyOf(filter, list, sent)], orderFor(context, LAST_KEY - nth));
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** A value that no item has takes nothing away from the others, wherever it stands; nor does one that is there twice. */
function withUnknown(pair: readonly Json[]): readonly (readonly Json[])[] {
  const [first, second] = pair;
  if (typeof first !== "string" || second === undefined) return [];
  return [[`${first}${second}`, first, second, first]];
}

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

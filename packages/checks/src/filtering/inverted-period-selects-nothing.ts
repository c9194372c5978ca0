import { type CrawledItem, defineCheck, fail, pass, readPage, skip } from "@iom-conformance/conformance";
import type { Filter } from "@iom-conformance/contract";
import { dayText, localDaysOf } from "../support/instantOf.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

/** Days between the end and the beginning, so that no time zone closes the gap. */
const GAP = 3;

export const invertedPeriodSelectsNothing = defineCheck({
  id: "filtering/inverted-period-selects-nothing",
  title: "A period that ends before it begins selects nothing, or is refused",
  requirements: ["filtering#inverted-period-selects-nothing"],
  each: "filtering",
  needs: ["deployment"],
  requests: 2,
  applies: ({ value }) => periodsOf(value).length > 0 || "no two filters bound a period at both ends",
  async judge(context) {
    const { operation, subject } = context;
    const { pagination } = operation.traits;
    const { items } = await context.crawl();
    for (const { from, to } of periodsOf(subject.value)) {
      const range = rangeOf(items, from);
      if (!range) return skip(`the list has no two items with dates at ${from.field} that are some days apart`);
      const input = { [from.parameter]: dayText(range.last), [to.parameter]: dayText(range.first) };
      const room = pagination ? { [pagination.limit]: SMALL_LIMIT } : {};
      const answer = await context.send(context.request({ parameters: { ...input, ...room } }));
      if (answer.status >= 400 && answer.status <= 499) continue;
      const reading = readPage(context, answer);
      if (reading.ok && reading.page.items.length === 0) continue;
      return fail(answer, {
        expected: "no item, or a client error, as no day is in the period",
        actual: reading.ok ? listNames(pageNames(operation, reading.page)) : reading.actual,
        input,
      });
    }
    return pass;
  },
});

function periodsOf(filters: readonly Filter[]): readonly { readonly from: Filter; readonly to: Filter }[] {
  return filters.flatMap((from) => {
    const to = filters.find(({ field, match }) => field === from.field && match === "not-after");
    return from.match === "not-before" && to ? [{ from, to }] : [];
  });
}

/** Days between which items lie, of all that have a date. */
function rangeOf(
  items: readonly CrawledItem[],
  { field }: Filter,
): { readonly first: number; readonly last: number } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const item of items) {
    for (const value of item.values(field)) {
      const days = localDaysOf(value);
      if (!days) continue;
      first = Math.min(first, days.first);
      last = Math.max(last, days.last);
    }
  }
  return last - first > GAP ? { first, last } : null;
}

import { defineCheck, pass, skip, type Verdict } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { fieldCensus, tellingValues } from "../support/fieldCensus.ts";
import { judgeSelection, orderFor, SELECTION_PAGES } from "../support/judgeSelection.ts";
import { anyOf } from "../support/selection.ts";
import { sendable } from "../support/sendable.ts";

export const filterSelectsExactly = defineCheck({
  id: "filtering/filter-selects-exactly",
  title: "A filter value selects the items that have it, all of them and no others",
  requirements: ["filtering#filter-selects-exactly"],
  each: "filter",
  needs: ["deployment"],
  requests: 6 * SELECTION_PAGES,
  applies: ({ value }) => value.match === "any-of",
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    const isSendable = (value: Json) => sendable(context, filter, [value]) !== null;
    const values = tellingValues(fieldCensus(items, filter.field), isSendable);
    if (values.length === 0) return skip(`no item has a value at ${filter.field} that can be asked for`);
    let unread: Verdict | null = null;
    for (const [nth, { value }] of values.entries()) {
      const selection = anyOf(filter, [value], sendable(context, filter, [value]));
      const verdict = await judgeSelection(context, [selection], orderFor(context, nth));
      if (verdict.status === "fail") return verdict;
      if (verdict.status === "skip") unread = verdict;
    }
    if (unread) return unread;
    const someLeftOut = values.some((entry) => entry.items < items.length);
    return someLeftOut
      ? pass
      : skip(`all items have the same value at ${filter.field}, so that a filter leaves none out`);
  },
});

import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import { judgeSelection, orderFor, SELECTION_PAGES } from "../support/judgeSelection.ts";
import { dayBound } from "../support/selection.ts";
import { MOST_SLACK_MS, tellingDay } from "../support/tellingDay.ts";

export const boundIsInclusive = defineCheck({
  id: "filtering/bound-is-inclusive",
  title: "The earliest and the latest day of a date filter belong to the selected period, and the days beyond do not",
  requirements: ["filtering#bound-is-inclusive"],
  each: "filter",
  needs: ["deployment"],
  requests: 2 * SELECTION_PAGES,
  applies: ({ value }) => value.match !== "any-of",
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    const [on, beyond] = [tellingDay(filter, items, "on"), tellingDay(filter, items, "beyond")];
    if (!on || !beyond) return skip(`no item has a date at ${filter.field}`);
    for (const [nth, { day }] of [on, beyond].entries()) {
      const verdict = await judgeSelection(context, [dayBound(filter, day)], orderFor(context, nth));
      if (verdict.status !== "pass") return verdict;
    }
    if (on.slackMs > MOST_SLACK_MS) {
      return skip(`no item has a time at ${filter.field} that lies on the same day in most time zones`);
    }
    return pass;
  },
});

import { defineCheck, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { allFilters, combinations } from "../support/combinations.ts";
import { judgeSelection, SELECTION_PAGES } from "../support/judgeSelection.ts";

/** So many pairs of filters: all of six. */
const PAIRS = 15;

export const filtersCombine = defineCheck({
  id: "filtering/filters-combine",
  title: "Several filters together select the items that each of them selects",
  requirements: ["filtering#filters-combine"],
  each: "filtering",
  needs: ["deployment"],
  requests: (PAIRS + 1) * SELECTION_PAGES,
  applies: ({ value }) => value.length > 1 || "there is only one filter",
  async judge(context) {
    const { items } = await context.crawl();
    const pairs = combinations(context, items).slice(0, PAIRS);
    if (pairs.length === 0) return skip("the list has no items of which two filters select different parts");
    const all = allFilters(context, items);
    let unread: Verdict | null = null;
    for (const chosen of [...pairs, ...(all.length > 2 ? [all] : [])]) {
      const verdict = await judgeSelection(context, chosen);
      if (verdict.status === "fail") return verdict;
      if (verdict.status === "skip") unread = verdict;
    }
    return unread ?? pass;
  },
});

import { defineCheck, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { combinations } from "../support/combinations.ts";
import { judgeSelection, SELECTION_PAGES } from "../support/judgeSelection.ts";

const COMBINATIONS = 3;

export const filtersCombine = defineCheck({
  id: "filtering/filters-combine",
  title: "Several filters together select the items that each of them selects",
  requirements: ["filtering#filters-combine"],
  each: "filtering",
  needs: ["deployment"],
  requests: COMBINATIONS * SELECTION_PAGES,
  applies: ({ value }) => value.length > 1 || "there is only one filter",
  async judge(context) {
    const { items } = await context.crawl();
    const chosen = combinations(context, items).slice(0, COMBINATIONS);
    if (chosen.length === 0) return skip("the list has no items of which two filters select different parts");
    let unread: Verdict | null = null;
    for (const pair of chosen) {
      const verdict = await judgeSelection(context, pair);
      if (verdict.status === "fail") return verdict;
      if (verdict.status === "skip") unread = verdict;
    }
    return unread ?? pass;
  },
});

import { defineCheck, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { allFilters, combinations } from "../support/combinations.ts";
import { judgeSelection, SELECTION_PAGES } from "../support/judgeSelection.ts";

/** So many pairs of filters: all of six. */
const PAIRS = 15;
/** So many combinations of all of them: with values of one item, and each in turn with another's. */
const ALL = 7;

export const filtersCombine = defineCheck({
  id: "filtering/filters-combine",
  title: "Several filters together select the items that each of them selects",
  requirements: ["filtering#filters-combine"],
  each: "filtering",
  needs: ["deployment"],
  requests: (PAIRS + ALL) * SELECTION_PAGES,
  applies: ({ value }) => value.length > 1 || "there is only one filter",
  async judge(context) {
    const { items } = await context.crawl();
    const pairs = combinations(context, items).slice(0, PAIRS);
    if (pairs.length === 0) return skip("the list has no items of which two filters select different parts");
    const verdicts: Verdict[] = [];
    for (const chosen of [...pairs, ...allFilters(context, items).slice(0, ALL)]) {
      const verdict = await judgeSelection(context, chosen);
      if (verdict.status === "fail") return verdict;
      verdicts.push(verdict);
    }
    return verdicts.find(({ status }) => status === "pass") ?? verdicts[0] ?? pass;
  },
});

import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { fieldCensus } from "../support/fieldCensus.ts";
import { judgeSelection, SELECTION_PAGES } from "../support/judgeSelection.ts";
import { anyOf } from "../support/selection.ts";
import { sendable } from "../support/sendable.ts";

/** Values of the list that are varied. */
const VARIED = 20;
const VARIATIONS = 3;

/** Whether case counts, and what a wildcard means, is left to the target: items that differ in no more are neither missed nor wrong. */
export const comparisonIsExact = defineCheck({
  id: "filtering/comparison-is-exact",
  title: "A filter value is compared as a whole: neither a part of it nor its number is enough",
  requirements: ["filtering#comparison-is-exact"],
  each: "filter",
  needs: ["deployment"],
  requests: VARIATIONS * SELECTION_PAGES,
  applies: ({ value }) => value.match === "any-of",
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    const texts = fieldCensus(items, filter.field)
      .filter(({ value }) => typeof value === "string")
      .slice(0, VARIED)
      .map(({ text }) => text);
    let judged = 0;
    for (const vary of [otherCase, middle, otherNumber]) {
      const varied = texts.map((text) => vary(text)).find((text): text is string => text !== null && isSendable(text));
      if (varied === undefined) continue;
      const verdict = await judgeSelection(context, [anyOf(filter, [varied], sendable(context, filter, [varied]))]);
      if (verdict.status !== "pass") return verdict;
      judged += 1;
    }
    return judged > 0 ? pass : skip(`no value at ${filter.field} has variations that the parameter allows`);

    function isSendable(text: Json): boolean {
      return sendable(context, filter, [text]) !== null;
    }
  },
});

function otherCase(text: string): string | null {
  const changed = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
  return changed === text ? null : changed;
}

/** Without both ends, where enough is left to tell one value from another. */
function middle(text: string): string | null {
  const letters = [...text].slice(1, -1);
  return letters.length < 2 ? null : letters.join("");
}

/** The same number, written with a zero in front of it. */
function otherNumber(text: string): string | null {
  return /\d/.test(text) ? text.replace(/\d/, "0$&") : null;
}

import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import type { Json } from "@iom-conformance/contract";
import { fieldCensus } from "../support/fieldCensus.ts";
import { judgeSelection } from "../support/judgeSelection.ts";
import { anyOf, scalarText } from "../support/selection.ts";
import { listedValues, sendable } from "../support/sendable.ts";

const TRIED = 3;

export const unknownValueSelectsNothing = defineCheck({
  id: "filtering/unknown-value-selects-nothing",
  title: "A filter value that no item has selects no item, and the answer is a success",
  requirements: ["filtering#unknown-value-selects-nothing"],
  each: "filter",
  needs: ["deployment"],
  requests: TRIED,
  applies: ({ value }) => value.match === "any-of",
  async judge(context) {
    const filter = context.subject.value;
    const { items } = await context.crawl();
    if (items.length === 0) return skip("the list is empty");
    const census = fieldCensus(items, filter.field);
    const known = new Set(census.map(({ text }) => text.toLowerCase()));
    const some = census.slice(0, VARIED).map(({ value }) => value);
    const unknown = [...listedValues(context, filter), ...almostKnown(some)]
      .filter((value) => !known.has(scalarText(value).toLowerCase()))
      .filter((value) => sendable(context, filter, [value]) !== null)
      .slice(0, TRIED);
    if (unknown.length === 0) return skip(`the parameter allows no value that is unknown at ${filter.field}`);
    for (const value of unknown) {
      const verdict = await judgeSelection(context, [anyOf(filter, [value], sendable(context, filter, [value]))]);
      if (verdict.status !== "pass") return verdict;
    }
    return pass;
  },
});

/** How many known values are varied. */
const VARIED = 20;

/**
 * Values next to known ones, the most telling first: the beginning and the end of a known value are selected by a target that compares
 * parts, a longer one by a target that cuts what it is asked for. The last ones serve where the known values leave no room for variation.
 */
function almostKnown(values: readonly Json[]): readonly Json[] {
  const texts = values.filter((value) => typeof value === "string").map((text) => [...text]);
  const numbers = values.filter((value) => typeof value === "number");
  const [beginnings, ends] = [texts.map((text) => text.slice(0, -1)), texts.map((text) => text.slice(1))];
  const varied = beginnings.flatMap((beginning, index) => [
    beginning,
    ends[index] ?? [],
    [...(texts[index] ?? []), "7"],
  ]);
  return [
    ...varied.map((letters) => letters.join("")).filter((text) => text.length > 1),
    ...numbers.map((number) => number + 1),
    ...(numbers.length > 0 ? [Math.max(...numbers) + 1_000_003] : []),
    "no-such-value",
    "00000000-0000-4000-8000-000000000000",
    987_654_321,
  ];
}

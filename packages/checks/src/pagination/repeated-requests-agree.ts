import { defineCheck, fail, type ListPage, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

const REPETITIONS = 5;

/** A list that changes does not change back: an earlier answer that recurs after another one proves that they do not depend on the list. */
export const repeatedRequestsAgree = defineCheck({
  id: "pagination/repeated-requests-agree",
  title: "The same request for a page gets the same page",
  requirements: ["pagination#repeated-requests-agree"],
  each: "pagination",
  needs: ["deployment"],
  requests: REPETITIONS,
  last: true,
  async judge(context) {
    const { operation, subject } = context;
    const parameters = { ...steadyOrder(operation), [subject.value.offset]: 1, [subject.value.limit]: SMALL_LIMIT };
    const pages: ListPage[] = [];
    for (let repetition = 0; repetition < REPETITIONS; repetition += 1) pages.push(await context.page({ parameters }));
    const told = pages.map((page) => JSON.stringify([page.total, pageNames(operation, page)]));
    for (const [index, answer] of told.entries()) {
      const other = told.findIndex((text, position) => position > index && text !== answer);
      const recurred = other >= 0 && told.includes(answer, other);
      const [first, second] = [pages[index], pages[other]];
      if (!recurred || !first || !second) continue;
      return fail([second.answer, first.answer], {
        expected: `the same page each time: ${phrase(first, pageNames(operation, first))}`,
        actual: `now and then ${phrase(second, pageNames(operation, second))}`,
        input: parameters,
      });
    }
    return pages.some(({ items }) => items.length > 0) ? pass : skip("the list has fewer than two items");
  },
});

function phrase({ total }: ListPage, names: readonly string[]): string {
  return listNames(names) + (total === null ? "" : ` of ${total}`);
}

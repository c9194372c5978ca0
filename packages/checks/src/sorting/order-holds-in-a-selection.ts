import { defineCheck, fail, pass, skip, type Verdict } from "@iom-conformance/conformance";
import { fieldValues, type Json } from "@iom-conformance/contract";
import { disorderIn, inDirection, type ValueOrder } from "../support/disorderIn.ts";
import { type PagedReading, readInSmallPages, SMALL_PAGES } from "../support/smallPages.ts";
import { smallSelection } from "../support/smallSelection.ts";

const SELECTED = { atLeast: 4, atMost: 8 };

/** Sorting, a filter and pages at once: each alone is judged elsewhere. Of a hidden key only the pages can be judged. */
export const orderHoldsInASelection = defineCheck({
  id: "sorting/order-holds-in-a-selection",
  title: "What a filter selects is sorted and cut into pages like the whole list",
  requirements: ["sorting#order-holds-in-a-selection"],
  each: "sort-key",
  needs: ["deployment"],
  requests: SMALL_PAGES,
  async judge(context) {
    const { name, key, sorting } = context.subject.value;
    const { operation } = context;
    const { pagination } = operation.traits;
    if (!pagination) return skip("the list is not read in pages");
    const { items } = await context.crawl();
    const selection = smallSelection(context, items, SELECTED);
    if (!selection) return skip("no filter selects a few items of the list");
    const descending = Object.keys(sorting.keys).indexOf(name) % 2 === 0;
    const { parameter, ascending: up, descending: down } = sorting.direction;
    const query = {
      [selection.parameter]: selection.sent,
      [sorting.by]: name,
      [parameter]: descending ? down : up,
    };
    const reading = await readInSmallPages(context, pagination, query);
    if (reading.verdict.status !== "pass" || "hidden" in key) return reading.verdict;
    const values = reading.items.map((item) => fieldValues(item, key.field));
    if (values.some((found) => found.length > 1)) return skip(`items have several values at ${key.field}`);
    return judgeValues(
      reading,
      values.map(([value = null]) => value),
      { ...key, descending, query },
    );
  },
});

interface Order {
  readonly field: string;
  readonly order: ValueOrder;
  readonly descending: boolean;
  readonly query: { readonly [parameter: string]: Json };
}

function judgeValues(
  reading: PagedReading,
  values: readonly Json[],
  { field, order, descending, query }: Order,
): Verdict {
  const disorder = disorderIn(inDirection(values, descending), order);
  if (disorder === null) {
    const different = new Set(values.map((value) => JSON.stringify(value)));
    return different.size > 1 ? pass : skip(`the selected items have no different values at ${field}`);
  }
  const places = [disorder.earlier, disorder.later].map((place) => (descending ? values.length - 1 - place : place));
  const [first = 0, second = 0] = places.toSorted((left, right) => left - right);
  const evidence = [reading.answers[first], reading.answers[second]].filter((answer) => answer !== undefined);
  return fail([...new Set(evidence)], {
    expected: `the selected items in ${descending ? "descending" : "ascending"} order of ${field}, also from page to page`,
    actual: `${JSON.stringify(values[first])} before ${JSON.stringify(values[second])}`,
    input: query,
  });
}

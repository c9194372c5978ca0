import { defineCheck, skip } from "@iom-conformance/conformance";
import { judgeOrder } from "../support/judgeOrder.ts";
import { SORTED_PAGES } from "../support/sortedReading.ts";

const NO_KEY = "no answer shows what the list is sorted by";

export const defaultDirectionIsAscending = defineCheck({
  id: "sorting/default-direction-is-ascending",
  title: "Without a direction the items are sorted as with the ascending one",
  requirements: ["sorting#default-direction-is-ascending"],
  each: "sorting",
  needs: ["deployment"],
  requests: SORTED_PAGES,
  applies: ({ value }) => Object.values(value.keys).some((key) => "field" in key) || NO_KEY,
  async judge(context) {
    const { by, direction, keys } = context.subject.value;
    const { items } = await context.crawl();
    const [telling] = Object.entries(keys)
      .flatMap(([name, key]) => ("field" in key ? [{ name, key }] : []))
      .map(({ name, key }) => ({
        name,
        key,
        different: new Set(items.map((item) => JSON.stringify(item.values(key.field)))).size,
      }))
      .toSorted((left, right) => right.different - left.different);
    if (!telling) return skip(NO_KEY);
    return judgeOrder(context, { [by]: telling.name, [direction.parameter]: null }, telling.key, "ascending");
  },
});

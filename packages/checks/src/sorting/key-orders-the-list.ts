import { defineCheck, skip } from "@iom-conformance/conformance";
import { judgeOrder } from "../support/judgeOrder.ts";
import { SORTED_PAGES } from "../support/sortedReading.ts";

export const keyOrdersTheList = defineCheck({
  id: "sorting/key-orders-the-list",
  title: "The items are in ascending order of the chosen sort key, also from page to page",
  requirements: ["sorting#key-orders-the-list"],
  each: "sort-key",
  needs: ["deployment"],
  requests: SORTED_PAGES,
  applies: ({ value }) => ("hidden" in value.key ? value.key.hidden : true),
  judge(context) {
    const { name, key, sorting } = context.subject.value;
    if ("hidden" in key) return Promise.resolve(skip(key.hidden));
    const parameters = { [sorting.by]: name, [sorting.direction.parameter]: sorting.direction.ascending };
    return judgeOrder(context, parameters, key, "ascending");
  },
});

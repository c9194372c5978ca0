import { defineCheck, skip } from "@iom-conformance/conformance";
import { judgeOrder } from "../support/judgeOrder.ts";
import { SORTED_PAGES } from "../support/sortedReading.ts";

export const descendingReversesTheOrder = defineCheck({
  id: "sorting/descending-reverses-the-order",
  title: "With the descending direction the items are in descending order of the sort key",
  requirements: ["sorting#descending-reverses-the-order"],
  each: "sort-key",
  needs: ["deployment"],
  requests: SORTED_PAGES,
  applies: ({ value }) => ("hidden" in value.key ? value.key.hidden : true),
  judge(context) {
    const { name, key, sorting } = context.subject.value;
    if ("hidden" in key) return Promise.resolve(skip(key.hidden));
    const parameters = { [sorting.by]: name, [sorting.direction.parameter]: sorting.direction.descending };
    return judgeOrder(context, parameters, key, "descending");
  },
});

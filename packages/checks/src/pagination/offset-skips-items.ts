import { defineCheck, fail, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

export const offsetSkipsItems = defineCheck({
  id: "pagination/offset-skips-items",
  title: "The offset is the zero-based index of the first item on the page",
  requirements: ["pagination#offset-skips-items"],
  each: "pagination",
  needs: ["deployment"],
  requests: 3,
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const order = steadyOrder(operation);
    const readStart = () => context.page({ parameters: { ...order, [offset]: 0, [limit]: SMALL_LIMIT } });
    const start = await readStart();
    const shown = pageNames(operation, start).slice(0, SMALL_LIMIT);
    if (shown.length < 2) return skip("the list has fewer than two items");
    // Neither 1 nor a divisor of the limits, so that an offset in pages or rounded to whole pages shows.
    const skipped = Math.min(3, shown.length - 1);
    const wanted = shown.slice(skipped);
    const parameters = { ...order, [offset]: skipped, [limit]: SMALL_LIMIT - skipped };
    const page = await context.page({ parameters });
    const found = pageNames(operation, page);
    if (wanted.every((name, index) => name === found[index])) return pass;
    if (!sameNames(pageNames(operation, await readStart()), pageNames(operation, start))) return skip(LIST_CHANGED);
    return fail([page.answer, start.answer], {
      expected: `the items from index ${skipped} on: ${listNames(wanted)}`,
      actual: listNames(found),
      input: parameters,
    });
  },
});

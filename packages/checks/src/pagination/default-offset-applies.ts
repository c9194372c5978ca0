import { defineCheck, fail, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { defaultOffset, SMALL_LIMIT } from "../support/listSettings.ts";

export const defaultOffsetApplies = defineCheck({
  id: "pagination/default-offset-applies",
  title: "A request without an offset gets the same page as one with the documented default",
  requirements: ["pagination#default-offset-applies"],
  each: "pagination",
  needs: ["deployment"],
  requests: 3,
  applies: (_subject, planning) => defaultOffset(planning) !== null || "the document names no default for the offset",
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const documented = defaultOffset(context);
    if (documented === null) return skip("the document names no default for the offset");
    const order = steadyOrder(operation);
    const read = (value: number | null) =>
      context.page({ parameters: { ...order, [offset]: value, [limit]: SMALL_LIMIT } });
    const explicit = await read(documented);
    const without = await read(null);
    const [wanted, found] = [pageNames(operation, explicit), pageNames(operation, without)];
    if (sameNames(found, wanted)) return found.length > 1 ? pass : skip("the list has fewer than two items");
    if (!sameNames(pageNames(operation, await read(documented)), wanted)) return skip(LIST_CHANGED);
    return fail([without.answer, explicit.answer], {
      expected: `the same items as with ${offset}=${documented}: ${listNames(wanted)}`,
      actual: listNames(found),
      input: { [offset]: null, [limit]: SMALL_LIMIT },
    });
  },
});

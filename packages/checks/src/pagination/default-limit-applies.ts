import { defineCheck, fail, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { itemCount, listNames, pageNames } from "../support/itemNames.ts";
import { defaultLimit } from "../support/listSettings.ts";

export const defaultLimitApplies = defineCheck({
  id: "pagination/default-limit-applies",
  title: "A request without a limit gets the same page as one with the documented default",
  requirements: ["pagination#default-limit-applies"],
  each: "pagination",
  needs: ["deployment"],
  requests: 3,
  applies: (_subject, planning) => defaultLimit(planning) !== null || "the document names no default for the limit",
  async judge(context) {
    const { operation, subject } = context;
    const size = defaultLimit(context);
    if (size === null) return skip("the document names no default for the limit");
    const order = steadyOrder(operation);
    const read = (limit: number | null) => context.page({ parameters: { ...order, [subject.value.limit]: limit } });
    const without = await read(null);
    const explicit = await read(size);
    const [found, wanted] = [pageNames(operation, without), pageNames(operation, explicit)];
    if (sameNames(found, wanted)) {
      return found.length < size
        ? skip(`the list has ${itemCount(found.length)}, too few to show a default of ${size}`)
        : pass;
    }
    const again = pageNames(operation, await read(null));
    const evidence = [without.answer, explicit.answer];
    const input = { [subject.value.limit]: null };
    if (found.length !== wanted.length) {
      if (found.length <= size && again.length !== found.length) return skip(LIST_CHANGED);
      return fail(evidence, {
        expected: `${itemCount(wanted.length)}, as with ${subject.value.limit}=${size}`,
        actual: itemCount(found.length),
        input,
      });
    }
    if (!sameNames(again, found)) return skip(LIST_CHANGED);
    const difference = wanted.findIndex((name, index) => name !== found[index]);
    return fail(evidence, {
      expected: `the same items as with ${subject.value.limit}=${size}: ${listNames(wanted.slice(difference))} from position ${difference} on`,
      actual: listNames(found.slice(difference)),
      input,
    });
  },
});

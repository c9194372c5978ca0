import { defineCheck, fail, pass, skip, steadyOrder } from "@iom-conformance/conformance";
import { itemCount, itemName, listNames } from "../support/itemNames.ts";
import { defaultLimit } from "../support/listSettings.ts";

export const defaultLimitApplies = defineCheck({
  id: "pagination/default-limit-applies",
  title: "A request without a limit gets the same page as one with the documented default",
  requirements: ["pagination#default-limit-applies"],
  each: "pagination",
  needs: ["deployment"],
  requests: 2,
  applies: (_subject, planning) => defaultLimit(planning) !== null || "the document names no default for the limit",
  async judge(context) {
    const { operation, subject } = context;
    const size = defaultLimit(context);
    if (size === null) return skip("the document names no default for the limit");
    const order = steadyOrder(operation);
    const without = await context.page({ parameters: { ...order, [subject.value.limit]: null } });
    const explicit = await context.page({ parameters: { ...order, [subject.value.limit]: size } });
    const [found, wanted] = [without, explicit].map(({ items }) => items.map((item) => itemName(operation, item)));
    const difference = wanted?.findIndex((name, index) => name !== found?.[index]) ?? -1;
    const evidence = [without.answer, explicit.answer];
    if (without.items.length !== explicit.items.length) {
      return fail(evidence, {
        expected: `${itemCount(explicit.items.length)}, as with ${subject.value.limit}=${size}`,
        actual: itemCount(without.items.length),
        input: { [subject.value.limit]: null },
      });
    }
    if (difference !== -1) {
      return fail(evidence, {
        expected: `the same items as with ${subject.value.limit}=${size}: ${listNames(wanted?.slice(difference) ?? [])} from position ${difference} on`,
        actual: listNames(found?.slice(difference) ?? []),
        input: { [subject.value.limit]: null },
      });
    }
    if (without.items.length < size) {
      return skip(`the list has ${itemCount(without.items.length)}, too few to show a default of ${size}`);
    }
    return pass;
  },
});

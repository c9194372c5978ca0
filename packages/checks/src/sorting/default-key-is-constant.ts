import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";

/** How a page of ten is cut into two. */
const FIRST = 3;

export const defaultKeyIsConstant = defineCheck({
  id: "sorting/default-key-is-constant",
  title: "Without a sort key the items have the same order in every answer, so that pages fit together",
  requirements: ["sorting#default-key-is-constant"],
  each: "sorting",
  needs: ["deployment"],
  requests: 5,
  applies: (_subject, { operation }) => operation.traits.pagination !== undefined || "the list is not read in pages",
  async judge(context) {
    const { operation } = context;
    const { pagination } = operation.traits;
    if (!pagination) return skip("the list is not read in pages");
    const read = (offset: number, limit: number) =>
      context.page({ parameters: { [pagination.offset]: offset, [pagination.limit]: limit } });
    const whole = await read(0, SMALL_LIMIT);
    const names = pageNames(operation, whole);
    if (names.length < 2) return skip("the list has fewer than two items");
    const parts = [
      { offset: 0, limit: FIRST },
      { offset: FIRST, limit: SMALL_LIMIT - FIRST },
    ];
    for (const { offset, limit } of parts) {
      const part = await read(offset, limit);
      const wanted = names.slice(offset, offset + limit);
      if (sameNames(pageNames(operation, part), wanted)) continue;
      const again = await read(offset, limit);
      if (sameNames(pageNames(operation, again), wanted)) return skip(LIST_CHANGED);
      if (!sameNames(pageNames(operation, await read(0, SMALL_LIMIT)), names)) return skip(LIST_CHANGED);
      return fail([again.answer, whole.answer], {
        expected: `the items from index ${offset} on of a page of ${SMALL_LIMIT}: ${listNames(wanted)}`,
        actual: listNames(pageNames(operation, again)),
        input: { [pagination.offset]: offset, [pagination.limit]: limit },
      });
    }
    return pass;
  },
});

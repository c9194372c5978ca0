import { defineCheck, fail, pass, readPage, skip, steadyOrder } from "@iom-conformance/conformance";
import { LIST_CHANGED, sameNames } from "../support/changedList.ts";
import { listNames, pageNames } from "../support/itemNames.ts";
import { SMALL_LIMIT } from "../support/listSettings.ts";
import { smallSelection } from "../support/smallSelection.ts";

const MOST = SMALL_LIMIT - 2;

/** The documents set no minimum, so that a refusal and any part of the list are both fine; a short selection keeps them small. */
export const meaninglessWindowIsHarmless = defineCheck({
  id: "pagination/meaningless-window-is-harmless",
  title: "A limit of zero and a negative offset or limit are refused, or give a part of the list",
  requirements: ["pagination#meaningless-window-is-refused"],
  each: "pagination",
  needs: ["deployment"],
  requests: 7,
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const { items } = await context.crawl();
    const selection = smallSelection(context, items, { atLeast: 2, atMost: MOST });
    const query = { ...steadyOrder(operation), ...(selection ? { [selection.parameter]: selection.sent } : {}) };
    const read = async () =>
      pageNames(operation, await context.page({ parameters: { ...query, [offset]: 0, [limit]: SMALL_LIMIT } }));
    const names = await read();
    if (names.length >= SMALL_LIMIT) return skip("no selection is known to be short");
    const windows = [
      { [offset]: 0, [limit]: 0 },
      { [offset]: -1, [limit]: SMALL_LIMIT },
      { [offset]: 0, [limit]: -1 },
      { [offset]: -7, [limit]: 3 },
      { [offset]: -2_147_483_648, [limit]: SMALL_LIMIT },
    ];
    for (const input of windows) {
      const answer = await context.send(context.request({ parameters: { ...query, ...input } }));
      if (answer.status >= 400 && answer.status <= 499) continue;
      const reading = readPage(context, answer);
      const found = reading.ok ? pageNames(operation, reading.page) : [];
      if (reading.ok && isPart(found, names)) continue;
      if (!sameNames(await read(), names)) return skip(LIST_CHANGED);
      return fail(answer, {
        expected: "a client error, or successive items of the list",
        actual: reading.ok ? listNames(found) : reading.actual,
        input,
      });
    }
    return pass;
  },
});

function isPart(found: readonly string[], names: readonly string[]): boolean {
  const start = names.indexOf(found[0] ?? "");
  return found.length === 0 || (start >= 0 && sameNames(found, names.slice(start, start + found.length)));
}

import {
  type Crawl,
  defineCheck,
  fail,
  type JudgeContext,
  pass,
  readPage,
  skip,
  steadyOrder,
  type Verdict,
} from "@iom-conformance/conformance";
import { LIST_CHANGED } from "../support/changedList.ts";
import { itemCount, knownLength, listNames, pageNames } from "../support/itemNames.ts";
import { largestValue, SMALL_LIMIT } from "../support/listSettings.ts";
import { smallSelection } from "../support/smallSelection.ts";

const MOST = SMALL_LIMIT - 2;

const LARGE = 200;
const LARGER_BY = 20;

/** A selection that is known to be short keeps the request harmless: no target has to build a large answer for it. */
export const largeLimitIsServed = defineCheck({
  id: "pagination/large-limit-is-served",
  title: "The largest limit gives what there is, or at least the beginning of it, unless it is refused",
  requirements: ["pagination#large-limit-is-respected"],
  each: "pagination",
  needs: ["deployment"],
  requests: 5,
  async judge(context) {
    const { operation, subject } = context;
    const { offset, limit } = subject.value;
    const crawl = await context.crawl();
    const larger = await judgeLarger(context, crawl);
    if (larger.status !== "pass") return larger;
    const { items } = crawl;
    const selection = smallSelection(context, items, { atLeast: 2, atMost: MOST });
    const filter = selection ? { [selection.parameter]: selection.sent } : {};
    const read = () =>
      context.page({ parameters: { ...steadyOrder(operation), ...filter, [offset]: 0, [limit]: SMALL_LIMIT } });
    const short = await read();
    if (short.items.length < 2) return skip("the list has fewer than two items");
    if (short.items.length >= SMALL_LIMIT) return skip("no selection is known to be short");
    const names = pageNames(operation, short);
    const largest = largestValue(context, limit);
    // The sum of both is where a target that calculates in 32 bits overflows.
    for (const start of [0, 1]) {
      const input = { ...filter, [offset]: start, [limit]: largest };
      const answer = await context.send(context.request({ parameters: { ...steadyOrder(operation), ...input } }));
      if (answer.status >= 400 && answer.status <= 499) continue;
      const reading = readPage(context, answer);
      const found = reading.ok ? pageNames(operation, reading.page) : [];
      const wanted = names.slice(start);
      if (reading.ok && found.length > 0 && found.every((name, index) => name === wanted[index])) continue;
      if (pageNames(operation, await read()).join("\n") !== names.join("\n")) return skip(LIST_CHANGED);
      return fail([answer, short.answer], {
        expected: `${itemCount(wanted.length)}, or the first of them, or a client error: ${listNames(wanted)}`,
        actual: reading.ok ? listNames(found) : reading.actual,
        input,
      });
    }
    return pass;
  },
});

/** A limit that is a little larger than what a page was seen to have gives no fewer items, wherever the target caps it. */
async function judgeLarger(context: JudgeContext<"pagination">, crawl: Crawl): Promise<Verdict> {
  const { offset, limit } = context.subject.value;
  const served = Math.min(Math.max(...crawl.pages.map(({ count }) => count), 0), LARGE);
  if (served === 0 || knownLength(crawl) <= served) return pass;
  const input = { [offset]: 0, [limit]: served + LARGER_BY };
  const answer = await context.send(context.request({ parameters: { ...steadyOrder(context.operation), ...input } }));
  if (answer.status >= 400 && answer.status <= 499) return pass;
  const reading = readPage(context, answer);
  if (!reading.ok && reading.truncated) return pass;
  if (reading.ok && reading.page.items.length >= served) return pass;
  return fail(answer, {
    expected: `${served} items or more, as a limit of ${served} gives so many, or a client error`,
    actual: reading.ok ? itemCount(reading.page.items.length) : reading.actual,
    input,
  });
}

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

/** Room for items that arrive during the run. */
const MARGIN = 1000;

const MOST = SMALL_LIMIT - 2;

export const offsetBeyondTheEndIsEmpty = defineCheck({
  id: "pagination/offset-beyond-the-end-is-empty",
  title: "An offset behind the last item gives a page without items",
  requirements: ["pagination#offset-beyond-the-end-is-empty"],
  each: "pagination",
  needs: ["deployment"],
  requests: 6,
  async judge(context) {
    const { offset, limit } = context.subject.value;
    const crawl = await context.crawl();
    const total = crawl.pages.at(-1)?.total ?? null;
    if (!crawl.complete && total === null) return skip("the list is longer than the run may read");
    const parameters = { [offset]: Math.max(knownLength(crawl), total ?? 0) + MARGIN, [limit]: SMALL_LIMIT };
    const { answer, items } = await context.page({ parameters });
    if (items.length > 0) {
      return fail(answer, {
        expected: `a page without items, as the list has about ${knownLength(crawl)}`,
        actual: itemCount(items.length),
        input: parameters,
      });
    }
    const largest = await judgeLargest(context);
    return largest.status === "pass" ? judgeSelectionEnd(context, crawl) : largest;
  },
});

/** No list reaches that far, but a target that adds the limit may fall off the end of its numbers; it may also refuse the offset. */
async function judgeLargest(context: JudgeContext<"pagination">): Promise<Verdict> {
  const { offset, limit } = context.subject.value;
  const input = { [offset]: largestValue(context, offset), [limit]: SMALL_LIMIT };
  const answer = await context.send(context.request({ parameters: input }));
  if (answer.status >= 400 && answer.status <= 499) return pass;
  const reading = readPage(context, answer);
  if (reading.ok && reading.page.items.length === 0) return pass;
  return fail(answer, {
    expected: "a page without items, or a client error",
    actual: reading.ok ? itemCount(reading.page.items.length) : reading.actual,
    input,
  });
}

/** Where a selection ends, one item is left before its end and none at it. */
async function judgeSelectionEnd(context: JudgeContext<"pagination">, { items }: Crawl): Promise<Verdict> {
  const { operation, subject } = context;
  const { offset, limit } = subject.value;
  const selection = smallSelection(context, items, { atLeast: 2, atMost: MOST });
  if (!selection) return pass;
  const filter = { [selection.parameter]: selection.sent };
  const read = async (start: number) => {
    const parameters = { ...steadyOrder(operation), ...filter, [offset]: start, [limit]: SMALL_LIMIT };
    const page = await context.page({ parameters });
    return { answer: page.answer, names: pageNames(operation, page) };
  };
  const whole = await read(0);
  const length = whole.names.length;
  if (length === 0 || length >= SMALL_LIMIT) return pass;
  for (const left of [1, 0]) {
    const found = await read(length - left);
    const wanted = left === 0 ? [] : whole.names.slice(-left);
    if (found.names.join("\n") === wanted.join("\n")) continue;
    if ((await read(0)).names.join("\n") !== whole.names.join("\n")) return skip(LIST_CHANGED);
    return fail([found.answer, whole.answer], {
      expected: left === 0 ? "a page without items, as the selection ends there" : `the last item alone: ${wanted}`,
      actual: listNames(found.names),
      input: { ...filter, [offset]: length - left, [limit]: SMALL_LIMIT },
    });
  }
  return pass;
}

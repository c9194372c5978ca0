import {
  type Answer,
  Conclusion,
  defineCheck,
  fail,
  pass,
  readPage,
  skip,
  steadyOrder,
} from "@iom-conformance/conformance";
import { identityOf } from "../support/itemNames.ts";

/** One of so many: more nodes than most load balancers have behind them. */
const REPETITIONS = 14;

export const repeatedRequestIsAnsweredAlike = defineCheck({
  id: "steadiness/repeated-request-is-answered-alike",
  title: "A valid request succeeds every time, and no answer comes and goes",
  requirements: ["status#success-is-not-intermittent", "steadiness#answers-do-not-alternate"],
  each: "operation",
  needs: ["deployment"],
  requests: REPETITIONS,
  last: true,
  applies: (_subject, { operation }) => operation.method === "get" || "every repetition would write once more",
  async judge(context) {
    const { operation } = context;
    const successes: { readonly answer: Answer; readonly shown: string }[] = [];
    const failures: { readonly answer: Answer; readonly actual: string }[] = [];
    for (let count = 0; count < REPETITIONS; count += 1) {
      const answer = await context.send(context.request({ parameters: steadyOrder(operation) }));
      const reading = readPage(context, answer);
      if (!reading.ok && reading.truncated) throw new Conclusion(skip(reading.actual));
      if (!reading.ok) failures.push({ answer, actual: reading.actual });
      else {
        const names = reading.page.items.flatMap((item) => identityOf(operation, item) ?? []);
        successes.push({ answer, shown: JSON.stringify(names.sort()) });
      }
    }
    const [good] = successes;
    const [bad] = failures;
    if (good === undefined) return skip("no answer to a valid request was a success");
    if (bad !== undefined) {
      return fail([bad.answer, good.answer], {
        expected: "the same success every time",
        actual: `${bad.actual} now and then`,
        input: { requests: REPETITIONS, failures: failures.length },
      });
    }
    const odd = strayAnswer(successes.map(({ shown }) => shown));
    const answer = successes[odd ?? 0]?.answer;
    if (odd === null || answer === undefined) return pass;
    return fail([answer, good.answer], {
      expected: "the same items every time, but for those that arrive, leave or change",
      actual: "other items now and then, and afterwards the former again",
      input: { requests: REPETITIONS, differing: successes.filter(({ shown }) => shown !== good.shown).length },
    });
  },
});

/**
 * The place of an answer that differs from the one before it although a later answer is the former once more. A list that changes, however
 * busily, does not return to what it was.
 */
function strayAnswer(shown: readonly string[]): number | null {
  const place = shown.findIndex((text, index) => {
    const former = shown[index - 1];
    return former !== undefined && former !== text && shown.slice(index + 1).includes(former);
  });
  return place === -1 ? null : place;
}

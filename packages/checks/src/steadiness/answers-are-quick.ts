import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";

/** Of fewer answers no share of a twentieth can be told. */
const FEWEST_ANSWERS = 20;
const SHARE = 0.95;

export const answersAreQuick = defineCheck({
  id: "steadiness/answers-are-quick",
  title: "95 of 100 answers come within the time that the configuration allows",
  requirements: ["steadiness#answers-are-quick"],
  each: "operation",
  needs: ["deployment"],
  requests: 0,
  last: true,
  async judge({ limits: { slowAnswerMs }, received }) {
    if (slowAnswerMs === undefined) return skip("needs limits.slowAnswerMs");
    const answers = received()
      .map(({ answer }) => answer)
      .toSorted((left, right) => right.durationMs - left.durationMs);
    if (answers.length < FEWEST_ANSWERS) return skip(`only ${answers.length} answers were received`);
    const within = (share: number) => Math.round(answers[Math.floor(answers.length * (1 - share))]?.durationMs ?? 0);
    if (within(SHARE) <= slowAnswerMs) return pass;
    return fail(answers.slice(0, 3), {
      expected: `95 of 100 answers within ${slowAnswerMs} ms`,
      actual: `50 within ${within(0.5)} ms, 95 within ${within(SHARE)} ms, 99 within ${within(0.99)} ms`,
      input: { answers: answers.length },
    });
  },
});

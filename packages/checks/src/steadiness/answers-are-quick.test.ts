import { Conclusion, type JudgeContext, type Verdict } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { answersAreQuick } from "./answers-are-quick.ts";

async function judged(durations: readonly number[], slowAnswerMs?: number): Promise<Verdict> {
  const received = durations.map((durationMs) => ({ answer: { durationMs, exchange: "x1" } }));
  const context = { received: () => received, limits: { slowAnswerMs } };
  return answersAreQuick.judge(context as unknown as JudgeContext<"operation", undefined>).catch((error: unknown) => {
    if (error instanceof Conclusion) return error.verdict;
    throw error;
  });
}

/** So many answers, some of which take a second. */
function answers(count: number, slow: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index < slow ? 1000 : 20));
}

describe("steadiness/answers-are-quick", () => {
  it.each([
    { name: "quick answers", durations: answers(100, 0), verdict: { status: "pass" } },
    { name: "five slow ones of a hundred", durations: answers(100, 5), verdict: { status: "pass" } },
    {
      name: "six slow ones of a hundred",
      durations: answers(100, 6),
      verdict: {
        status: "fail",
        expected: "95 of 100 answers within 500 ms",
        actual: "50 within 20 ms, 95 within 1000 ms, 99 within 1000 ms",
      },
    },
    {
      name: "too few to tell",
      durations: answers(19, 19),
      verdict: { status: "skip", reason: "only 19 answers were received" },
    },
  ])("$name", async ({ durations, verdict }) => {
    expect(await judged(durations, 500)).toMatchObject(verdict);
  });

  it("needs the time that the configuration allows", async () => {
    expect(await judged(answers(100, 100))).toEqual({ status: "skip", reason: "needs limits.slowAnswerMs" });
  });
});

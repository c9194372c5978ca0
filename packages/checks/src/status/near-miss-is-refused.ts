import { defineCheck, pass, skip } from "@iom-conformance/conformance";
import fc from "fast-check";
import { alternatingCredentials, isRefusedToken } from "../support/alternatingCredentials.ts";
import { refusalsOf } from "../support/documentedStatus.ts";
import { judgeStatus } from "../support/judgeStatus.ts";
import { isJson } from "../support/mediaType.ts";
import { breaksOfOperation, nearMiss } from "../support/nearMisses.ts";
import { smallestFailing } from "../support/smallestFailing.ts";

/** So many near misses are tried; others with another seed. */
const MOST_MISSES = 6;

export const nearMissIsRefused = defineCheck({
  id: "status/near-miss-is-refused",
  title: "Whatever breaks one rule of the document in a less obvious way is refused, too",
  requirements: ["status#near-miss-is-refused"],
  each: "operation",
  needs: ["deployment"],
  requests: MOST_MISSES,
  applies: (_subject, { operation }) =>
    operation.parameters.length > 0 ||
    operation.requestBody?.content.some(({ mediaType }) => isJson(mediaType)) ||
    "there is nothing to break",
  async judge(context) {
    const { operation, seed } = context;
    const rules = breaksOfOperation(context).filter(
      ({ in: place, keyword }) => place !== "path" && place !== "media-type" && !ELSEWHERE.has(keyword),
    );
    const kinds = [...new Set(rules.map(({ kind }) => kind))];
    const chosen = shuffled(kinds, seed).flatMap((kind) =>
      shuffled(
        rules.filter((rule) => rule.kind === kind),
        seed,
      ).slice(0, 1),
    );
    if (chosen.length === 0) return skip("no rule is known that a request can break");
    for (const [index, { arbitrary }] of chosen.slice(0, MOST_MISSES).entries()) {
      const credentials = alternatingCredentials(context, index);
      const verdict = await smallestFailing(arbitrary, { seed, inputs: 1 }, async (request) => {
        const broken = nearMiss(context, request);
        if (!broken) return skip("nothing of this kind can be put into a valid request");
        const answer = await context.send(context.request({ ...broken.changes, credentials }));
        if (isRefusedToken(answer, credentials)) return pass;
        return judgeStatus(answer, refusalsOf(operation), broken.input);
      });
      if (verdict.status === "fail") return verdict;
    }
    return pass;
  },
});

/** What is missing and what is no JSON has checks of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["required", "syntax"]);

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const all = fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.sample(all, { numRuns: 1, seed })[0] ?? [];
}

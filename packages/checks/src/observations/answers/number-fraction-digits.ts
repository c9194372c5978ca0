import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { wordsOf } from "../support/wordsOf.ts";

const TEXT = /"(?:[^"\\]|\\.)*"/g;
const NUMBER = /-?\d+(?:\.(\d+))?(?:[eE][+-]?\d+)?/g;

export const numberFractionDigits = defineObservation<"operation", ReadonlySet<string>>({
  id: "answers/number-fraction-digits",
  title: "How many digits after the point numbers are written with",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) => {
    if (seen !== undefined) return seen;
    const numbers = answer.text.replaceAll(TEXT, "").matchAll(NUMBER);
    return new Set([...numbers].map(([, fraction]) => String(fraction?.length ?? 0)));
  },
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});

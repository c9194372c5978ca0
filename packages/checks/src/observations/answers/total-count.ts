import { defineObservation } from "@iom-conformance/conformance";
import { wordsOf } from "../support/wordsOf.ts";

export const totalCount = defineObservation<"pagination", ReadonlySet<string>>({
  id: "answers/total-count",
  title: "Whether pages say how many items there are in all",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  fold: (seen = new Set(), { total }) => new Set([...seen, total === null ? "absent" : "told"]),
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});

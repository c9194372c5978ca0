import { defineObservation } from "@iom-conformance/conformance";
import { wordsOf } from "../support/wordsOf.ts";

export const linkRelations = defineObservation<"pagination", ReadonlySet<string>>({
  id: "answers/link-relations",
  title: "Which relations to other pages the links name",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  fold: (seen = new Set(), { links }) => new Set([...seen, ...Object.keys(links)]),
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});

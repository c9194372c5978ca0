import { defineObservation } from "@iom-conformance/conformance";
import { wordsOf } from "../support/wordsOf.ts";

export const linkForm = defineObservation<"pagination", ReadonlySet<string>>({
  id: "answers/link-form",
  title: "Whether links to other pages name the host",
  each: "pagination",
  needs: ["deployment"],
  requests: 1,
  fold: (seen = new Set(), { links }) =>
    new Set([
      ...seen,
      ...Object.values(links).map((link) =>
        /^[a-z][a-z0-9+.-]*:/i.test(link) ? "absolute" : link.startsWith("/") ? "path" : "relative",
      ),
    ]),
  async observe({ observed }) {
    const seen = await observed();
    return seen === undefined ? null : wordsOf(seen);
  },
});

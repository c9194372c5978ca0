import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { wordsOf } from "../support/wordsOf.ts";

export const cacheControl = defineObservation<"operation", string>({
  id: "headers/cache-control",
  title: "What answers say about storing them",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) =>
    seen ??
    wordsOf(
      answer
        .header("cache-control")
        ?.toLowerCase()
        .split(/\s*,\s*/) ?? [],
    ),
  observe: async ({ observed }) => (await observed()) ?? null,
});

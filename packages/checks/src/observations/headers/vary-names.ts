import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";
import { wordsOf } from "../support/wordsOf.ts";

export const varyNames = defineObservation<"operation", string>({
  id: "headers/vary-names",
  title: "What answers say that they depend on",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) =>
    seen ??
    wordsOf(
      answer
        .header("vary")
        ?.toLowerCase()
        .split(/\s*,\s*/) ?? [],
    ),
  observe: async ({ observed }) => (await observed()) ?? null,
});

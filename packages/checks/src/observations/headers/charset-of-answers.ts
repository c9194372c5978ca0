import { defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const charsetOfAnswers = defineObservation<"operation", string>({
  id: "headers/charset-of-answers",
  title: "The charset that the media type of answers names",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) =>
    seen ?? /;\s*charset="?([^";]+)/i.exec(answer.header("content-type") ?? "")?.[1]?.toLowerCase() ?? "none",
  observe: async ({ observed }) => (await observed()) ?? null,
});

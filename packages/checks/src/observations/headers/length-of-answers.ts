import { type Answer, defineObservation } from "@iom-conformance/conformance";
import { readsContent } from "../support/readsContent.ts";

export const lengthOfAnswers = defineObservation<"operation", string>({
  id: "headers/length-of-answers",
  title: "How answers say where they end",
  each: "operation",
  needs: ["deployment"],
  requests: 1,
  applies: readsContent,
  fold: (seen, { answer }) => seen ?? describeLength(answer),
  observe: async ({ observed }) => (await observed()) ?? null,
});

function describeLength(answer: Answer): string {
  return answer.header("content-length") === null ? "not in the header" : "content-length";
}

import { defineObservation } from "@iom-conformance/conformance";
import { wordsOf } from "../support/wordsOf.ts";

export const mediaTypesOfRefusals = defineObservation({
  id: "errors/media-types-of-refusals",
  title: "Which media types refusals have, by status",
  each: "operation",
  needs: ["deployment"],
  requests: 0,
  async observe({ received }) {
    const refused = received().filter(({ answer, ownPath }) => ownPath && answer.status >= 400);
    return wordsOf(refused.map(({ answer }) => `${answer.status} ${answer.mediaType ?? "none"}`));
  },
});

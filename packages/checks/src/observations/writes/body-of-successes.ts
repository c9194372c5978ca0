import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { wordsOf } from "../support/wordsOf.ts";

export const bodyOfSuccesses = defineObservation({
  id: "writes/body-of-successes",
  title: "Whether what was taken in is answered with a body",
  each: "operation",
  needs: ["deployment"],
  requests: 0,
  applies: takesBody,
  async observe({ received }) {
    const taken = received().filter(({ answer, method }) => method === "POST" && answer.status < 300);
    return wordsOf(
      taken.map(({ answer }) => (answer.octets.length === 0 ? "none" : (answer.mediaType ?? "no media type"))),
    );
  },
});

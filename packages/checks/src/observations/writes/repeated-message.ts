import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const repeatedMessage = defineObservation({
  id: "writes/repeated-message",
  title: "What a message that was taken in already is answered with",
  each: "api",
  needs: ["deployment"],
  requests: 2,
  applies: takesBody,
  async observe(context) {
    const body = context.body();
    const first = await statusFor(context, { body });
    return first.startsWith("2") ? statusFor(context, { body }) : null;
  },
});

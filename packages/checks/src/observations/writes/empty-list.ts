import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";
import { optionalMember, withMember } from "../support/withMember.ts";

export const emptyList = defineObservation({
  id: "writes/empty-list",
  title: "Whether an optional list may be empty",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  async observe(context) {
    const name = optionalMember(context, ({ type, minItems = 0 }) => type === "array" && minItems === 0);
    if (name === null) return null;
    return statusFor(context, { body: withMember(context.body(), name, []) });
  },
});

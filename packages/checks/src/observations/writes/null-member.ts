import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";
import { optionalMember, withMember } from "../support/withMember.ts";

export const nullMember = defineObservation({
  id: "writes/null-member",
  title: "Whether null is taken for an optional member",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  async observe(context) {
    const name = optionalMember(context, () => true);
    if (name === null) return null;
    return statusFor(context, { body: withMember(context.body(), name, null) });
  },
});

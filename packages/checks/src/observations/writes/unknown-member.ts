import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";
import { withMember } from "../support/withMember.ts";

export const unknownMember = defineObservation({
  id: "writes/unknown-member",
  title: "Whether a member that nobody documents is taken",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { body: withMember(context.body(), "noSuchMember", "1") }),
});

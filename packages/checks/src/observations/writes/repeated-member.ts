import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const repeatedMember = defineObservation({
  id: "writes/repeated-member",
  title: "Whether a member may be there twice",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  async observe(context) {
    const text = JSON.stringify(context.body());
    const [first] = Object.entries(JSON.parse(text) ?? {});
    if (first === undefined || !text.startsWith("{")) return null;
    return statusFor(context, { rawBody: `{${first.map((part) => JSON.stringify(part)).join(":")},${text.slice(1)}` });
  },
});

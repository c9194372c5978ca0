import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const foreignCharset = defineObservation({
  id: "writes/foreign-charset",
  title: "Whether content may be sent in Latin 1",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  async observe(context) {
    const draft = context.request();
    return statusFor(context, { headers: { "content-type": `${draft.headers["content-type"]};charset=iso-8859-1` } });
  },
});

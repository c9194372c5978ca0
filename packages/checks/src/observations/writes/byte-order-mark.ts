import { defineObservation } from "@iom-conformance/conformance";
import { takesBody } from "../support/readsContent.ts";
import { statusFor } from "../support/statusFor.ts";

export const byteOrderMark = defineObservation({
  id: "writes/byte-order-mark",
  title: "Whether a byte order mark may come before the JSON",
  each: "api",
  needs: ["deployment"],
  requests: 1,
  applies: takesBody,
  observe: (context) => statusFor(context, { rawBody: `\ufeff${JSON.stringify(context.body())}` }),
});

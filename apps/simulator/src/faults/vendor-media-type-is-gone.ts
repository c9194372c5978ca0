import type { Fault } from "../fault.ts";

export const vendorMediaTypeIsGone: Fault = {
  id: "vendor-media-type-is-gone",
  area: "negotiation",
  story: "The upgrade names every JSON answer application/json.",
  change: (healthy) => ({
    send: (answer, request) => {
      const headers =
        answer.status === 200 ? { ...answer.headers, "Content-Type": "application/json" } : answer.headers;
      return healthy.send({ ...answer, headers }, request);
    },
  }),
};

import type { Fault } from "../fault.ts";

export const everyMessageHasTheSameLocation: Fault = {
  id: "every-message-has-the-same-location",
  area: "headers",
  story: "The counter of messages starts again with every request.",
  change: (healthy) => ({
    location: (kind, _id, message) => healthy.location(kind, "10001", message),
  }),
};

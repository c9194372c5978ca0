import type { Fault } from "../fault.ts";

export const orderNumbersMayBeLonger: Fault = {
  id: "order-numbers-may-be-longer",
  area: "status",
  story: "The column of the shop order number was widened, and the service forgot its limit of 50 characters.",
  change: (healthy) => ({
    schemaProblems: (message, kind) =>
      healthy
        .schemaProblems(message, kind)
        .filter((problem) => typeof problem.value !== "string" || !problem.message.startsWith("/shopOrderNumber")),
  }),
};

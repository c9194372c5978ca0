import type { Fault } from "../fault.ts";
import { crashed } from "../http/crash.ts";

export const everyThirteenthRequestFails: Fault = {
  id: "every-thirteenth-request-fails",
  area: "steadiness",
  story: "One of the thirteen nodes behind the load balancer has lost its database.",
  change: (healthy) => {
    let count = 0;
    return { send: (answer, request) => healthy.send(++count % 13 === 0 ? crashed : answer, request) };
  },
};

import type { Fault } from "../fault.ts";

const HOUR = 3_600_000;

export const clockShowsLocalTime: Fault = {
  id: "clock-shows-local-time",
  area: "headers",
  story: "A new machine takes its local time for UTC.",
  change: (healthy) => ({
    send: (answer, request) => {
      const wrong = new Date(Date.now() + 9 * HOUR).toUTCString();
      return healthy.send({ ...answer, headers: { ...answer.headers, Date: wrong } }, request);
    },
  }),
};

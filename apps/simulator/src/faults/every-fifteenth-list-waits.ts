import type { Fault } from "../fault.ts";

export const everyFifteenthListWaits: Fault = {
  id: "every-fifteenth-list-waits",
  area: "steadiness",
  story: "One reader in fifteen waits for a lock that the nightly export holds for two seconds and more.",
  change: (healthy) => {
    let count = 0;
    return {
      holdBackMs: (request) =>
        new URL(request.url).pathname.endsWith("/states") && ++count % 15 === 0 ? 2_200 : healthy.holdBackMs(request),
    };
  },
};

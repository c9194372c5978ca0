import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const someLocationsAreMissing: Fault = {
  id: "some-locations-are-missing",
  area: "headers",
  story: "The new container sends every fifth new message off before it has written Location.",
  change: (healthy) => {
    let created = 0;
    return {
      send: (answer, request) => {
        if (answer.status !== 201) return healthy.send(answer, request);
        created += 1;
        return healthy.send(created % 5 === 0 ? withoutHeader(answer, "Location") : answer, request);
      },
    };
  },
};

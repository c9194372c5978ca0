import type { Fault } from "../fault.ts";
import { withoutHeader } from "../http/editAnswer.ts";

export const responsesHaveNoLocation: Fault = {
  id: "responses-have-no-location",
  area: "headers",
  story: "The upgrade moved order responses to a service that does not name what it creates.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isResponse = new URL(request.url).pathname.endsWith("/responses");
      return healthy.send(isResponse ? withoutHeader(answer, "Location") : answer, request);
    },
  }),
};

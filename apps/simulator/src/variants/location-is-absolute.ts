import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const locationIsAbsolute: Variant = {
  id: "location-is-absolute",
  question: "what Location looks like",
  story: "Location is a whole address, with the host that the client asked.",
  change: (reference) => ({
    send: (answer, request) => {
      const { Location } = answer.headers;
      const headers = Location === undefined ? {} : { Location: new URL(Location, request.url).href };
      return reference.send(withHeaders(answer, headers), request);
    },
  }),
};

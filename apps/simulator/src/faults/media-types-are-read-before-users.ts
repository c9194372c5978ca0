import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

export const mediaTypesAreReadBeforeUsers: Fault = {
  id: "media-types-are-read-before-users",
  area: "authentication",
  story: "The new framework looks for a method that takes the media type before any filter runs.",
  change: (healthy) => ({
    send: (answer, request) => {
      const type = request.headers.get("Content-Type");
      const isRefused = answer.status === 401 && type !== null && !type.includes("json");
      return healthy.send(isRefused ? emptyAnswer(415) : answer, request);
    },
  }),
};

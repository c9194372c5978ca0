import type { Fault } from "../fault.ts";
import type { Answer } from "../http/answer.ts";

export const answersAreCachedForEveryone: Fault = {
  id: "answers-are-cached-for-everyone",
  area: "authorization",
  story: "The new gateway keeps lists for a while, and gives them to everyone who can log in.",
  change: (healthy) => {
    const kept = new Map<string, Answer>();
    return {
      send: (answer, request) => {
        const name = `${request.method} ${request.url}`;
        if (answer.status === 200 && typeof answer.body === "string") kept.set(name, answer);
        return healthy.send((answer.status === 403 && kept.get(name)) || answer, request);
      },
    };
  },
};

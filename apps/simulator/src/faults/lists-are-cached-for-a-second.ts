import type { Fault } from "../fault.ts";
import type { Answer } from "../http/answer.ts";

const LIFETIME_MS = 1000;

export const listsAreCachedForASecond: Fault = {
  id: "lists-are-cached-for-a-second",
  area: "authorization",
  story: "A cache against bursts was put before the service, and its key is the address alone.",
  change: (healthy) => {
    const kept = new Map<string, { readonly answer: Answer; readonly until: number }>();
    return {
      send: (answer, request) => {
        const known = kept.get(request.url);
        if (request.method === "GET" && known && known.until > Date.now()) return healthy.send(known.answer, request);
        const isList = answer.status === 200 && typeof answer.body === "string";
        if (request.method === "GET" && isList) kept.set(request.url, { answer, until: Date.now() + LIFETIME_MS });
        return healthy.send(answer, request);
      },
    };
  },
};

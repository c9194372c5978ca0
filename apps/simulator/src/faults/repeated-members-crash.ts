import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

/** How many members all objects in the value have together. */
function memberCount(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((count, part) => count + memberCount(part), own);
}

export const repeatedMembersCrash: Fault = {
  id: "repeated-members-crash",
  area: "status",
  story: "The new parser throws an exception that nobody maps when a member is there twice.",
  change: (healthy) => ({
    parseBody: (text) => {
      const message = healthy.parseBody(text);
      const names = text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g);
      const written = [...names].filter(([, colon]) => colon !== undefined).length;
      return written === memberCount(message) ? message : crash();
    },
  }),
};

import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const deepNestingCrashes: Fault = {
  id: "deep-nesting-crashes",
  area: "status",
  story: "The new parser calls itself for every level, and its stack ends after a thousand of them.",
  change: (healthy) => ({
    parseBody: (text) => {
      if (/[[{]{1000}/.test(text.replaceAll(/"[^"]*"|[\s:]/g, ""))) crash();
      return healthy.parseBody(text);
    },
  }),
};

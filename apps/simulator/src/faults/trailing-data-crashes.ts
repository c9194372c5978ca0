import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const trailingDataCrashes: Fault = {
  id: "trailing-data-crashes",
  area: "status",
  story: "The new parser throws an exception that nobody maps when a second value follows.",
  change: (healthy) => ({
    parseBody: (text) => (text.endsWith("}{}") ? crash() : healthy.parseBody(text)),
  }),
};

import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const largeBodiesCrash: Fault = {
  id: "large-bodies-crash",
  area: "status",
  story: "The new gateway buffers bodies in a file that it may not write, from half a megabyte on.",
  change: (healthy) => ({
    parseBody: (text) => (text.length > 500_000 ? crash() : healthy.parseBody(text)),
  }),
};

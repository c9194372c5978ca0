import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const hugeNumbersCrash: Fault = {
  id: "huge-numbers-crash",
  area: "status",
  story: "The new parser writes numbers out, and throws when there are too many digits.",
  change: (healthy) => ({
    parseBody: (text) => (/[:[,]\d+e\d{3}/i.test(text) ? crash() : healthy.parseBody(text)),
  }),
};

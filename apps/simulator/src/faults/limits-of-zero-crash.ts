import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const limitsOfZeroCrash: Fault = {
  id: "limits-of-zero-crash",
  area: "pagination",
  story: "The number of pages is computed by a division, also when no order is wanted.",
  change: (healthy) => ({
    links: (request, query, count) => (query.limit === 0 ? crash() : healthy.links(request, query, count)),
  }),
};

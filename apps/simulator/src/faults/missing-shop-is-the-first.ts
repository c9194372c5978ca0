import type { Fault } from "../fault.ts";

export const missingShopIsTheFirst: Fault = {
  id: "missing-shop-is-the-first",
  area: "status",
  story: "The upgrade takes the first shop of the deployment when a request names none.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const completed = new URLSearchParams(parameters);
      if (!completed.has("shopId")) completed.set("shopId", "200");
      return healthy.readStateQuery(completed);
    },
  }),
};

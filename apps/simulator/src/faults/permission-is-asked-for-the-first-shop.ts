import type { Fault } from "../fault.ts";

export const permissionIsAskedForTheFirstShop: Fault = {
  id: "permission-is-asked-for-the-first-shop",
  area: "authorization",
  story: "Where a shop is named twice, the permission is asked for the first and the list made of the last.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const [first, ...others] = parameters.getAll("shopId");
      const last = others.at(-1);
      if (first === undefined || last === undefined) return healthy.readStateQuery(parameters);
      const one = new URLSearchParams(parameters);
      one.set("shopId", last);
      const query = healthy.readStateQuery(one);
      if (!("shopId" in query)) return query;
      // The permission is the first to look, and the list comes after it.
      const ids = [Number(first), query.shopId];
      return Object.defineProperty({ ...query }, "shopId", { get: () => (ids.length > 1 ? ids.shift() : ids[0]) });
    },
  }),
};

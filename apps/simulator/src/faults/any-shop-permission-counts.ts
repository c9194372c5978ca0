import type { Fault } from "../fault.ts";

export const anyShopPermissionCounts: Fault = {
  id: "any-shop-permission-counts",
  area: "authorization",
  story: "The upgrade asks whether a user has the permission for some shop, and forgets to ask for which.",
  change: () => ({
    mayRead: (account) => account.readableShopIds.length > 0,
  }),
};

import { admin } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const everyUserMayRead: Fault = {
  id: "every-user-may-read",
  area: "authorization",
  story: "The upgrade checks which shops have the permission, and no longer who it is assigned to.",
  change: () => ({
    mayRead: (_account, shopId) => admin.readableShopIds.includes(shopId),
  }),
};

import { admin } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const everyUserMayCreate: Fault = {
  id: "every-user-may-create",
  area: "authorization",
  story: "Everyone who can log in got the role of the suppliers in a migration.",
  change: (healthy) => ({
    mayCreate: (_account, supplierName, supplierShopName) => healthy.mayCreate(admin, supplierName, supplierShopName),
  }),
};

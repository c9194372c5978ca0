import type { Fault } from "../fault.ts";

export const supplierPermissionCoversEveryShop: Fault = {
  id: "supplier-permission-covers-every-shop",
  area: "authorization",
  story: "The upgrade checks the supplier of a message and no longer the shop.",
  change: () => ({
    mayCreate: (account, supplierName) => account.supplierNames.includes(supplierName),
  }),
};

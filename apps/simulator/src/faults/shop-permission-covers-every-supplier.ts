import type { Fault } from "../fault.ts";

export const shopPermissionCoversEverySupplier: Fault = {
  id: "shop-permission-covers-every-supplier",
  area: "authorization",
  story: "The upgrade checks the shop of a message and no longer the supplier.",
  change: () => ({
    mayCreate: (account, _supplierName, supplierShopName) => account.supplierShopNames.includes(supplierShopName),
  }),
};

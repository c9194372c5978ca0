import type { Fault } from "../fault.ts";

export const twoForeignNamesAreLetThrough: Fault = {
  id: "two-foreign-names-are-let-through",
  area: "authorization",
  story: "The service compares the supplier with the shop, and finds nothing wrong where both are foreign.",
  change: (healthy) => ({
    mayCreate: (account, supplierName, supplierShopName) =>
      healthy.mayCreate(account, supplierName, supplierShopName) ||
      (supplierName === "Other-Supplier" && supplierShopName === "Other-Shop"),
  }),
};

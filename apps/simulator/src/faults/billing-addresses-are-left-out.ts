import type { Fault } from "../fault.ts";

export const billingAddressesAreLeftOut: Fault = {
  id: "billing-addresses-are-left-out",
  area: "references",
  story: "The upgrade sends the addresses that parcels go to, and no longer the one that the bill goes to.",
  change: () => ({
    writeOrder: ({ addresses, ...order }) =>
      addresses ? { ...order, addresses: addresses.filter(({ type }) => type !== "BILLING") } : order,
  }),
};

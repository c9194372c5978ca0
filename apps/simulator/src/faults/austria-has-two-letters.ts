import type { Fault } from "../fault.ts";
import type { Address } from "../orders/order.ts";

function shorten(address: Address): Address {
  if (!("location" in address) || address.location.country !== "AUT") return address;
  return { ...address, location: { ...address.location, country: "AT" } };
}

export const austriaHasTwoLetters: Fault = {
  id: "austria-has-two-letters",
  area: "references",
  story: "A data import brought addresses in Austria with the alpha-2 code of the country.",
  change: () => ({
    writeOrder: ({ addresses, ...order }) => ({
      ...order,
      ...(addresses ? { addresses: addresses.map(shorten) } : {}),
    }),
  }),
};

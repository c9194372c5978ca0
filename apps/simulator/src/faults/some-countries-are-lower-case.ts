import type { Fault } from "../fault.ts";
import type { Address } from "../orders/order.ts";

function lowered(address: Address): Address {
  if (!("location" in address)) return address;
  return { ...address, location: { ...address.location, country: address.location.country.toLowerCase() } };
}

export const someCountriesAreLowerCase: Fault = {
  id: "some-countries-are-lower-case",
  area: "references",
  story: "One order in twenty comes from a shop front that writes countries in small letters.",
  change: () => ({
    writeOrder: ({ addresses, ...order }, index) => ({
      ...order,
      ...(addresses ? { addresses: index % 20 === 6 ? addresses.map(lowered) : addresses } : {}),
    }),
  }),
};

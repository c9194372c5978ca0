import type { Fault } from "../fault.ts";
import type { Address } from "../orders/order.ts";

function withNumber(address: Address): object {
  if (!("kind" in address) || address.kind !== "MOBILE") return address;
  return { ...address, value: Number(address.value.replaceAll(/\D/g, "")) };
}

export const mobileNumbersAreNumbers: Fault = {
  id: "mobile-numbers-are-numbers",
  area: "schema",
  story: "The new serializer writes numbers of mobile phones, one kind of immaterial address, as numbers.",
  change: () => ({
    writeOrder: ({ addresses, ...order }) => ({
      ...order,
      ...(addresses ? { addresses: addresses.map(withNumber) } : {}),
    }),
  }),
};

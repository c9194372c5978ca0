import type { Fault } from "../fault.ts";

export const typesContradictSomeCustomers: Fault = {
  id: "types-contradict-some-customers",
  area: "references",
  story: "In one order of thirty the company that ordered is called a person.",
  change: () => ({
    writeOrder: (order, index) => {
      const { customer } = order;
      const isMistaken = "companyName" in customer && Math.floor(index / 4) % 8 === 2;
      return isMistaken ? { ...order, customer: { ...customer, type: "PERSON" } } : order;
    },
  }),
};

import type { Fault } from "../fault.ts";

export const tokensWriteForEverySupplier: Fault = {
  id: "tokens-write-for-every-supplier",
  area: "authorization",
  story: "The service reads the suppliers of a login, and lets a token write for each of them.",
  change: (healthy) => ({
    openToken: async (token) => {
      const account = await healthy.openToken(token);
      return account && { ...account, supplierNames: ["Demo-Supplier", "Other-Supplier"] };
    },
  }),
};

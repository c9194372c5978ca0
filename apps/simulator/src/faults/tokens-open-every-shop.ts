import type { Fault } from "../fault.ts";

export const tokensOpenEveryShop: Fault = {
  id: "tokens-open-every-shop",
  area: "authorization",
  story: "The service reads the permissions of a login, and takes a token for permission enough.",
  change: (healthy) => ({
    openToken: async (token) => {
      const account = await healthy.openToken(token);
      return account && { ...account, readableShopIds: [200, 300] };
    },
  }),
};

import { admin, findAccount } from "../authentication/accounts.ts";
import { verifyToken } from "../authentication/token.ts";
import type { Fault } from "../fault.ts";

export const tokensMakeTheirUsers: Fault = {
  id: "tokens-make-their-users",
  area: "authentication",
  story: "A user whom a token names and nobody knows is set up on the spot, with the roles of whoever did it last.",
  change: () => ({
    openToken: async (token) => {
      const username = await verifyToken(token);
      return username === null ? null : (findAccount(username) ?? admin);
    },
  }),
};

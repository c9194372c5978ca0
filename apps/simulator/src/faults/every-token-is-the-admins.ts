import { admin } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const everyTokenIsTheAdmins: Fault = {
  id: "every-token-is-the-admins",
  area: "authorization",
  story: "The service maps every valid token to the account that it was first set up with.",
  change: (healthy) => ({
    openToken: async (token) => ((await healthy.openToken(token)) ? admin : null),
  }),
};

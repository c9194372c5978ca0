import { admin, findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const unknownUsersAreGuests: Fault = {
  id: "unknown-users-are-guests",
  area: "authentication",
  story: "Users that the new directory does not know get the rights of the account that reads it.",
  change: (healthy) => ({
    logIn: (username, password) => (findAccount(username) ? healthy.logIn(username, password) : admin),
  }),
};

import { findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const passwordsIgnoreCase: Fault = {
  id: "passwords-ignore-case",
  area: "authentication",
  story: "The new directory folds the case of names, and by mistake that of passwords.",
  change: () => ({
    logIn: (username, password) => {
      const account = findAccount(username);
      return account?.password.toLowerCase() === password.toLowerCase() ? account : null;
    },
  }),
};

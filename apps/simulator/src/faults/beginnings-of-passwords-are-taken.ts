import { findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const beginningsOfPasswordsAreTaken: Fault = {
  id: "beginnings-of-passwords-are-taken",
  area: "authentication",
  story: "The new directory compares as many characters of a password as it is given.",
  change: () => ({
    logIn: (username, password) => {
      const account = findAccount(username);
      return password !== "" && account?.password.startsWith(password) ? account : null;
    },
  }),
};

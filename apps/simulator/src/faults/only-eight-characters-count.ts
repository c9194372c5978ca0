import { findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const onlyEightCharactersCount: Fault = {
  id: "only-eight-characters-count",
  area: "authentication",
  story: "The old directory kept eight characters of a password, and compares no more of them.",
  change: () => ({
    logIn: (username, password) => {
      const account = findAccount(username);
      return account?.password.slice(0, 8) === password.slice(0, 8) ? account : null;
    },
  }),
};

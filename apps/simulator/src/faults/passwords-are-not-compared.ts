import { findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const passwordsAreNotCompared: Fault = {
  id: "passwords-are-not-compared",
  area: "authentication",
  story: "The gateway looks users up by name and leaves the password to a service that no longer exists.",
  change: () => ({
    logIn: findAccount,
  }),
};

import { findAccount } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const emptyPasswordsAreTaken: Fault = {
  id: "empty-passwords-are-taken",
  area: "authentication",
  story: "The directory takes a login without a password for an anonymous one, and the service takes it for a success.",
  change: (healthy) => ({
    logIn: (username, password) => (password === "" ? findAccount(username) : healthy.logIn(username, password)),
  }),
};

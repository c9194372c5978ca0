import type { Variant } from "../variant.ts";

export const userNamesIgnoreCase: Variant = {
  id: "user-names-ignore-case",
  question: "how user names are compared",
  story: "The directory finds users in whatever case their names are written.",
  change: (reference) => ({
    logIn: (username, password) => reference.logIn(username.toLowerCase(), password),
  }),
};

import type { Fault } from "../fault.ts";

export const bearerIsSwitchedOff: Fault = {
  id: "bearer-is-switched-off",
  area: "authentication",
  story: "The gateway strips tokens that it did not issue itself.",
  change: (healthy) => ({
    readCredentials: (authorization) => {
      const credentials = healthy.readCredentials(authorization);
      return credentials.kind === "token" ? { kind: "none" } : credentials;
    },
  }),
};

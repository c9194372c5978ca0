import type { Fault } from "../fault.ts";

export const basicIsSwitchedOff: Fault = {
  id: "basic-is-switched-off",
  area: "authentication",
  story: "The upgrade allows passwords in the management interface only.",
  change: (healthy) => ({
    readCredentials: (authorization) => {
      const credentials = healthy.readCredentials(authorization);
      return credentials.kind === "password" ? { kind: "none" } : credentials;
    },
  }),
};

import type { Fault } from "../fault.ts";

export const bearerIsCaseSensitive: Fault = {
  id: "bearer-is-case-sensitive",
  area: "authentication",
  story: "The new token filter cuts off the seven letters of Bearer, and finds them in no other case.",
  change: (healthy) => ({
    readCredentials: (authorization) => {
      const credentials = healthy.readCredentials(authorization);
      return credentials.kind === "token" && !authorization?.startsWith("Bearer ")
        ? { kind: "malformed" }
        : credentials;
    },
  }),
};

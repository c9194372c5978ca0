import { admin } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const anonymousRequestsAreLetThrough: Fault = {
  id: "anonymous-requests-are-let-through",
  area: "authentication",
  story: "The gateway sends requests without credentials on in the name of its own technical user.",
  change: (healthy) => ({
    readCredentials: (authorization) =>
      authorization === null ? { kind: "password", ...admin } : healthy.readCredentials(authorization),
  }),
};

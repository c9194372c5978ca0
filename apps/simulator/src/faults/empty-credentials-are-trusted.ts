import { admin } from "../authentication/accounts.ts";
import type { Fault } from "../fault.ts";

export const emptyCredentialsAreTrusted: Fault = {
  id: "empty-credentials-are-trusted",
  area: "authentication",
  story: "The gateway empties Authorization once it has checked it, and the service takes that for its word.",
  change: (healthy) => ({
    readCredentials: (authorization) =>
      authorization?.trim() === "" ? { kind: "password", ...admin } : healthy.readCredentials(authorization),
  }),
};

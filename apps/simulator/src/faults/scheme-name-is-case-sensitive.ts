import type { Fault } from "../fault.ts";

export const schemeNameIsCaseSensitive: Fault = {
  id: "scheme-name-is-case-sensitive",
  area: "authentication",
  story: "The gateway looks for the word Basic with a capital letter.",
  change: (healthy) => ({
    readCredentials: (authorization) =>
      authorization === null || /^(Basic|Bearer) /.test(authorization)
        ? healthy.readCredentials(authorization)
        : { kind: "malformed" },
  }),
};

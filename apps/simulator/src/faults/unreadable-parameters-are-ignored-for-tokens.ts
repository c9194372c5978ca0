import type { Fault } from "../fault.ts";

export const unreadableParametersAreIgnoredForTokens: Fault = {
  id: "unreadable-parameters-are-ignored-for-tokens",
  area: "status",
  story: "Requests with a token come from the own front end, so that nobody checks their sort keys.",
  change: (healthy) => {
    let hasToken = false;
    return {
      openToken: async (token) => {
        const account = await healthy.openToken(token);
        hasToken = account !== null;
        return account;
      },
      logIn: (username, password) => {
        hasToken = false;
        return healthy.logIn(username, password);
      },
      readStateQuery: (parameters) => {
        const known = new URLSearchParams(parameters);
        if (hasToken) known.delete("orderBy");
        return healthy.readStateQuery(known);
      },
    };
  },
};

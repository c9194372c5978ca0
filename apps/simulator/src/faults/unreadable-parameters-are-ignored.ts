import type { Fault } from "../fault.ts";

export const unreadableParametersAreIgnored: Fault = {
  id: "unreadable-parameters-are-ignored",
  area: "status",
  story: "The new framework drops parameters that it cannot convert instead of refusing them.",
  change: (healthy) => ({
    readStateQuery: (parameters) => {
      const readable = new URLSearchParams(parameters);
      for (const name of new Set(parameters.keys())) {
        const alone = new URLSearchParams([
          ["shopId", "200"],
          ...parameters.getAll(name).map((value): [string, string] => [name, value]),
        ]);
        if (name !== "shopId" && !("shopId" in healthy.readStateQuery(alone))) readable.delete(name);
      }
      return healthy.readStateQuery(readable);
    },
  }),
};

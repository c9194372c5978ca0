import type { Fault } from "../fault.ts";

export const encodedValuesAreDecodedTwice: Fault = {
  id: "encoded-values-are-decoded-twice",
  area: "filtering",
  story: "The new gateway decodes values before the service does it again, so that a plus becomes a space.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      healthy.readStateQuery(
        new URLSearchParams(
          [...parameters].map(([name, value]): [string, string] => [name, value.replaceAll("+", " ")]),
        ),
      ),
  }),
};

import type { Variant } from "../variant.ts";

export const emptyValuesAreNoFilter: Variant = {
  id: "empty-values-are-no-filter",
  question: "what an empty value means",
  story: "A filter with an empty value is taken for one that was not given.",
  change: (reference) => ({
    readStateQuery: (parameters) =>
      reference.readStateQuery(new URLSearchParams([...parameters].filter(([, value]) => value !== ""))),
  }),
};

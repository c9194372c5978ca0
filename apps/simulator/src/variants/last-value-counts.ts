import type { Variant } from "../variant.ts";

const lists = ["orderNumber", "customerNumber", "productNumber", "orderState"];

export const lastValueCounts: Variant = {
  id: "last-value-counts",
  question: "what a repeated parameter means",
  story: "Of a parameter that has one value but is given several, the last one counts.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const isCounted = ([name]: readonly [string, string], nth: number, all: readonly (readonly [string, string])[]) =>
        lists.includes(name) || all.findLastIndex(([other]) => other === name) === nth;
      return reference.readStateQuery(new URLSearchParams([...parameters].filter(isCounted)));
    },
  }),
};

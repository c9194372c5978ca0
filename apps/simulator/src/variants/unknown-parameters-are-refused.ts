import type { Problem } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const known: readonly string[] = [
  "shopId",
  "orderNumber",
  "customerNumber",
  "productNumber",
  "orderState",
  "orderCreationDate[gte]",
  "orderCreationDate[lte]",
  "orderBy",
  "sortDirection",
  "offset",
  "limit",
];

const refusal = (name: string): Problem => ({ code: "UNKNOWN_PARAMETER", message: "Unknown parameter", value: name });

export const unknownParametersAreRefused: Variant = {
  id: "unknown-parameters-are-refused",
  question: "what unknown parameters do",
  story: "Parameters that the document does not know are refused.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const unknown = [...parameters.keys()].filter((name) => !known.includes(name));
      return unknown.length === 0 ? reference.readStateQuery(parameters) : unknown.map(refusal);
    },
  }),
};

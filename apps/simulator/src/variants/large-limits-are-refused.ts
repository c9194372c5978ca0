import type { Problem } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const refusal: readonly Problem[] = [{ code: "VALIDATION_EXCEPTION", message: "Parameter limit must be at most 100" }];

export const largeLimitsAreRefused: Variant = {
  id: "large-limits-are-refused",
  question: "which limits are served",
  story: "A limit of more than 100 is refused.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const query = reference.readStateQuery(parameters);
      return "limit" in query && query.limit > 100 ? refusal : query;
    },
  }),
};

import type { Problem } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const refusal: readonly Problem[] = [{ code: "VALIDATION_EXCEPTION", message: "Parameter limit must be positive" }];

export const zeroLimitIsRefused: Variant = {
  id: "zero-limit-is-refused",
  question: "what a limit of zero means",
  story: "A limit of zero is refused.",
  change: (reference) => ({
    readStateQuery: (parameters) => {
      const query = reference.readStateQuery(parameters);
      return "limit" in query && query.limit === 0 ? refusal : query;
    },
  }),
};

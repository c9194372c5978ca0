import { errorReport } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

const refusal = errorReport(400, [{ code: "BAD_REQUEST", message: "Illegal character in the address" }]);

/** The path, and of the query what has no meaning for the API: values may be encoded as they like. */
const pathOf = ({ url }: Request) => new URL(url).pathname + (/%00/.exec(url)?.[0] ?? "");

export const oddCharactersAreRefused: Variant = {
  id: "odd-characters-are-refused",
  question: "which characters a request may contain",
  story: "Control characters and encoded slashes in an address are refused before anybody looks further.",
  change: (reference) => ({
    send: (answer, request) =>
      reference.send(/%([01][0-9a-f]|7f|2f|5c)/i.test(pathOf(request)) ? refusal : answer, request),
  }),
};

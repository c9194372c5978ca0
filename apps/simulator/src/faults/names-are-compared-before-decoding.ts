import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";

/** A name in which a letter is encoded. */
const ENCODED_LETTER = /[?&][^=&]*%(4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])/i;

const unknown = errorReport(400, [{ code: "VALIDATION_EXCEPTION", message: "Parameter shopId is mandatory" }]);

export const namesAreComparedBeforeDecoding: Fault = {
  id: "names-are-compared-before-decoding",
  area: "status",
  story: "The new gateway looks up parameters by their names before it decodes them.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(ENCODED_LETTER.test(new URL(request.url).search) ? unknown : answer, request),
  }),
};

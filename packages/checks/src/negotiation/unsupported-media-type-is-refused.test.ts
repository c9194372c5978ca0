import { describeCheck } from "../../test/describeCheck.ts";
import { instead } from "../../test/judged.ts";
import { unsupportedMediaTypeIsRefused } from "./unsupported-media-type-is-refused.ts";

describeCheck(unsupportedMediaTypeIsRefused, [
  { name: "passes a conformant target", expected: { createLoan: "pass" } },
  ...[201, 400, 500].map((status) => ({
    name: `fails status ${status}`,
    defect: instead(415, status),
    expected: {
      createLoan: `expected: status 415; actual: status ${status} for {"content-type":"application/x-no-such-type"}`,
    },
  })),
]);

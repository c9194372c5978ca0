import { describeCheck } from "../../test/describeCheck.ts";
import { instead } from "../../test/judged.ts";
import { undocumentedGetIsRefused } from "./undocumented-get-is-refused.ts";

describeCheck(undocumentedGetIsRefused, [
  { name: "passes a conformant target", settings: { writes: false }, expected: { createLoan: "pass" } },
  { name: "tolerates a target that hides the path", defect: instead(405, 404), expected: { createLoan: "pass" } },
  {
    name: "fails a target that answers",
    defect: instead(405, 200),
    expected: {
      createLoan:
        'expected: status 405, or another refusal of the caller; actual: status 200 for {"method":"GET","path":"/loans"}',
    },
  },
]);

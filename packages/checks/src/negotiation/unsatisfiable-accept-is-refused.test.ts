import { describeCheck } from "../../test/describeCheck.ts";
import { trusted } from "../../test/judged.ts";
import { unsatisfiableAcceptIsRefused } from "./unsatisfiable-accept-is-refused.ts";

describeCheck(unsatisfiableAcceptIsRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass" } },
  {
    name: "fails a target that ignores the header",
    defect: (_, request) => trusted({ ...request, headers: [] }),
    expected: {
      listBooks: 'expected: status 406; actual: status 200 for {"accept":"application/x-no-such-type"}',
    },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { absentAcceptIsServed } from "./absent-accept-is-served.ts";

describeCheck(absentAcceptIsServed, [
  { name: "passes a conformant target", expected: { listBooks: "pass" } },
  {
    name: "fails a target that insists on the header",
    defect: (response, request) => (headerOf(request, "accept") === undefined ? { status: 406 } : response),
    expected: { listBooks: 'expected: status 200; actual: status 406 for {"accept":null}' },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { maximalBodyIsAccepted } from "./maximal-body-is-accepted.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(maximalBodyIsAccepted, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a target that refuses an optional member",
    defect: (response, { body }) => (body?.includes('"days"') ? { status: 400 } : response),
    expected: { [subject]: 'expected: status 201; actual: status 400 for {"/copies/0/days":1}' },
  },
]);

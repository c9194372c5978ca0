import { describeCheck } from "../../test/describeCheck.ts";
import { openContract } from "../../test/libraryContract.ts";
import { malformedBodyIsRefused } from "./malformed-body-is-refused.ts";

describeCheck(malformedBodyIsRefused, [
  { name: "passes a conformant target", expected: { "createLoan application/vnd.library.loan+json": "pass" } },
  {
    name: "fails a target that breaks",
    defect: (response) => (response.status === 400 ? { status: 500 } : response),
    expected: {
      "createLoan application/vnd.library.loan+json":
        'expected: status 400; actual: status 500 for {"body":"JSON without its last character"}',
    },
  },
  {
    name: "leaves other content alone",
    contract: openContract,
    expected: { "putVisit text/plain": "skip: the body is no JSON" },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { openContract } from "../../test/libraryContract.ts";
import { minimalBodyIsAccepted } from "./minimal-body-is-accepted.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(minimalBodyIsAccepted, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a target that wants more than the document says",
    defect: (response, { body }) => (body?.includes('"note"') ? response : { status: 400 }),
    expected: {
      [subject]:
        'expected: status 201; actual: status 400 for {"body":"nothing but the required members loanId, branch, copies"}',
    },
  },
  {
    name: "needs fixtures",
    settings: { fixtures: {} },
    expected: { [subject]: "skip: needs fixtures.branch" },
  },
  {
    name: "is about JSON",
    contract: openContract,
    expected: { "putVisit text/plain": "skip: no schema of JSON is documented" },
  },
]);

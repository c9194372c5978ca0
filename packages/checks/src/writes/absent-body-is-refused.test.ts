import { describeCheck } from "../../test/describeCheck.ts";
import { openContract } from "../../test/libraryContract.ts";
import { absentBodyIsRefused } from "./absent-body-is-refused.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(absentBodyIsRefused, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  { name: "takes other refusals, too", defect: () => ({ status: 415 }), expected: { [subject]: "pass" } },
  {
    name: "fails a target that takes nothing for something",
    defect: (response, { body }) => (body === "" ? { status: 201 } : response),
    expected: { [subject]: 'expected: status 400; actual: status 201 for {"body":""}' },
  },
  { name: "is not about bodies that may be left out", contract: openContract, expected: {} },
]);

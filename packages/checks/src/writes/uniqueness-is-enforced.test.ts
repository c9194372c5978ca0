import { describeCheck } from "../../test/describeCheck.ts";
import { uniquenessIsEnforced } from "./uniqueness-is-enforced.ts";

const subject = "createLoan /copies/*/isbn";

describeCheck(uniquenessIsEnforced, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a target that counts twice",
    defect: (response) => (response.status === 400 ? { status: 201 } : response),
    expected: {
      [subject]: 'expected: status 400; actual: status 201 for {"/copies/*/isbn":["1-85326-000-8","1-85326-000-8"]}',
    },
  },
  { name: "is beyond a mock", settings: { profile: "mock" }, expected: { [subject]: "skip: static mock" } },
]);

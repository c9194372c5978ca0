import { describeCheck } from "../../test/describeCheck.ts";
import { openContract } from "../../test/libraryContract.ts";
import { invalidBodyIsRefused } from "./invalid-body-is-refused.ts";

const created = { status: 201, headers: { location: "/lending/loans/0" } };

describeCheck(invalidBodyIsRefused, [
  {
    name: "passes a conformant target",
    expected: {
      "createLoan / type": "pass",
      "createLoan / required loanId": "pass",
      "createLoan / required branch": "pass",
      "createLoan / required copies": "pass",
      "createLoan /loanId type": "pass",
      "createLoan /branch type": "pass",
      "createLoan /note type": "pass",
      "createLoan /note maxLength": "pass",
      "createLoan /copies type": "pass",
      "createLoan /copies minItems": "pass",
      "createLoan /copies/* type": "pass",
      "createLoan /copies/* required isbn": "pass",
      "createLoan /copies/*/isbn type": "pass",
      "createLoan /copies/*/isbn minLength": "pass",
      "createLoan /copies/*/days type": "pass",
      "createLoan /copies/*/days minimum": "pass",
    },
  },
  {
    name: "fails a target that checks nothing",
    defect: (response) => (response.status === 400 ? created : response),
    amongOthers: true,
    expected: {
      "createLoan / required loanId":
        'expected: status 400; actual: status 201 for {"path":"/","keyword":"required","body":"loanId is missing"}',
      "createLoan /note maxLength":
        'expected: status 400; actual: status 201 for {"path":"/note","keyword":"maxLength","body":"6 characters, where at most 5 are allowed"}',
      "createLoan /copies/*/days minimum":
        'expected: status 400; actual: status 201 for {"path":"/copies/0/days","keyword":"minimum","body":"-999, far below minimum 1"}',
    },
  },
  {
    name: "fails a target that forgets one rule",
    defect: (response, { body }) => (body?.includes('"days":-999') ? created : response),
    amongOthers: true,
    expected: {
      "createLoan /copies/*/days type": "pass",
      "createLoan /copies/*/days minimum":
        'expected: status 400; actual: status 201 for {"path":"/copies/0/days","keyword":"minimum","body":"-999, far below minimum 1"}',
    },
  },
  {
    name: "breaks rules in another way with another seed",
    settings: { seed: 2 },
    defect: (response, { body }) => (body?.includes('"days":-999') ? created : response),
    amongOthers: true,
    expected: { "createLoan /copies/*/days minimum": "pass" },
  },
  {
    name: "leaves other content alone",
    contract: openContract,
    expected: { "putVisit / type": "skip: the body is no JSON", "putVisit / maxLength": "skip: the body is no JSON" },
  },
]);

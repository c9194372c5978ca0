import { describeCheck } from "../../test/describeCheck.ts";
import { percentEncodingIsEquivalent } from "./percent-encoding-is-equivalent.ts";

const created = { createLoan: "skip: no parameter is required, so that its loss would not show" };

describeCheck(percentEncodingIsEquivalent, [
  { name: "passes a conformant target", expected: { ...created, listBooks: "pass" } },
  {
    name: "fails a target that compares before it decodes",
    defect: (response, { url }) => (url.includes("branch=") ? response : { status: 400 }),
    expected: {
      ...created,
      listBooks: 'expected: status 200; actual: status 400 for {"query":"%62%72%61%6E%63%68=%37"}',
    },
  },
]);

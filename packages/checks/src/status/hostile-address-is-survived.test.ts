import { describeCheck } from "../../test/describeCheck.ts";
import { hostileAddressIsSurvived } from "./hostile-address-is-survived.ts";

const passing = { listBooks: "pass", createLoan: "pass" };

describeCheck(hostileAddressIsSurvived, [
  { name: "passes a conformant target", expected: passing },
  { name: "sends nothing but GET, so that it needs no leave", settings: { writes: false }, expected: passing },
  {
    name: "passes targets that refuse what they cannot read",
    defect: (response, { url }) => (/%|no-such|x{99}/.test(url) ? { status: url.length > 999 ? 414 : 400 } : response),
    expected: passing,
  },
  {
    name: "fails a target whose router stumbles",
    defect: (response, { url }) => (/loans%2F/.test(url) ? { status: 500 } : response),
    expected: {
      ...passing,
      createLoan: 'expected: no server error; actual: status 500 for {"address":"/loans%2F","has":"an encoded slash"}',
    },
  },
  {
    name: "fails a target whose reader of queries stumbles",
    defect: (response, { url }) => (/=%zz/.test(url) ? { status: 500 } : response),
    expected: {
      ...passing,
      listBooks:
        'expected: no server error; actual: status 500 for {"address":"/books?branch=7&no-such-parameter=%zz","has":"an encoding that is none"}',
    },
  },
  {
    name: "fails a target that a long path brings down",
    defect: (response, { url }) => (url.length > 1000 ? { status: 500 } : response),
    expected: Object.fromEntries(
      ["listBooks", "createLoan"].map((operation) => [
        operation,
        'expected: no server error; actual: status 500 for {"address":"2007 characters","has":"a segment of 2,000 characters"}',
      ]),
    ),
  },
]);

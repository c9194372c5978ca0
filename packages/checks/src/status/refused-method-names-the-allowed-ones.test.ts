import { describeCheck } from "../../test/describeCheck.ts";
import { withHeaders } from "../../test/judged.ts";
import { refusedMethodNamesTheAllowedOnes } from "./refused-method-names-the-allowed-ones.ts";

const listed = { listBooks: "skip: GET is the only method that is harmless to try, and the path supports it" };

describeCheck(refusedMethodNamesTheAllowedOnes, [
  {
    name: "passes a target that names the method, among others and in any spacing",
    defect: withHeaders(405, { Allow: "OPTIONS,POST , PUT" }),
    expected: { ...listed, createLoan: "pass" },
  },
  {
    name: "fails a target without the header",
    expected: {
      ...listed,
      createLoan:
        'expected: POST among the methods in Allow; actual: no header Allow for {"method":"GET","path":"/loans"}',
    },
  },
  {
    name: "fails a target that names others only",
    defect: withHeaders(405, { Allow: "POSTS" }),
    expected: {
      ...listed,
      createLoan:
        'expected: POST among the methods in Allow; actual: Allow: POSTS for {"method":"GET","path":"/loans"}',
    },
  },
  {
    name: "has nothing to say about another refusal",
    defect: (response) => (response.status === 405 ? { status: 404 } : response),
    expected: { ...listed, createLoan: "skip: GET is answered with status 404 and not 405" },
  },
]);

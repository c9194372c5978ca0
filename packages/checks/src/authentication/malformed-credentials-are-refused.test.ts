import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, headerOf } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { malformedCredentialsAreRefused } from "./malformed-credentials-are-refused.ts";

function breakingAt(authorization: string): Defect {
  return (response, request) => (headerOf(request, "authorization") === authorization ? { status: 500 } : response);
}

describeCheck(malformedCredentialsAreRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  ...[
    { authorization: "Basic !!!not-base64!!!", input: '{"basic":"no base64"}' },
    { authorization: "Basic bm8gY29sb24gaW4gaGVyZQ==", input: '{"basic":"base64 without a colon"}' },
    { authorization: "Bearer not.a.token", input: '{"bearer":"no JWT"}' },
  ].map(({ authorization, input }) => ({
    name: `fails a target that breaks at ${input}`,
    defect: breakingAt(authorization),
    expected: {
      listBooks: `expected: status 401; actual: status 500 for ${input}`,
      createLoan: `expected: status 401; actual: status 500 for ${input}`,
    },
  })),
  {
    name: "is not about open operations",
    contract: openContract,
    expected: {
      getHours: "skip: the operation is documented to need no credentials",
      putVisit: "skip: the operation is documented to need no credentials",
    },
  },
]);

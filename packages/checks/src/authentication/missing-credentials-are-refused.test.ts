import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead, trusted } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { missingCredentialsAreRefused } from "./missing-credentials-are-refused.ts";

describeCheck(missingCredentialsAreRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that lets everybody in",
    defect: (response, request) => (headerOf(request, "authorization") === undefined ? trusted(request) : response),
    expected: {
      listBooks: "expected: status 401; actual: status 200",
      createLoan: "expected: status 401; actual: status 201",
    },
  },
  {
    name: "fails another refusal",
    defect: instead(401, 403),
    expected: {
      listBooks: "expected: status 401; actual: status 403",
      createLoan: "expected: status 401; actual: status 403",
    },
  },
  {
    name: "is not about open operations",
    contract: openContract,
    expected: {
      getHours: "skip: the operation is documented to need no credentials",
      putVisit: "skip: the operation is documented to need no credentials",
    },
  },
]);

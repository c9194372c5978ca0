import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { credentialsAreCheckedFirst } from "./credentials-are-checked-first.ts";

describeCheck(credentialsAreCheckedFirst, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that tells strangers what is wrong with their input",
    defect: (response, request) => {
      if (headerOf(request, "authorization") !== undefined) return response;
      const known = trusted(request);
      return known.status === 400 ? known : response;
    },
    expected: {
      listBooks: 'expected: status 401; actual: status 400 for {"branch":"5.5"}',
      createLoan:
        'expected: status 401; actual: status 400 for {"path":"/","keyword":"type","body":"a list instead of object"}',
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

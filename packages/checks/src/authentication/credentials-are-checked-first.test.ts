import type { WireRequest } from "@iom-conformance/conformance";
import type { FakeResponse } from "@iom-conformance/testkit";
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
  ...[
    { status: 403, listBooks: '{"branch":987654321}', createLoan: '{"/branch":987654321}' },
    { status: 406, listBooks: '{"accept":"application/x-no-such-type"}', createLoan: null },
    { status: 415, listBooks: null, createLoan: '{"content-type":"application/x-no-such-type"}' },
  ].map(({ status, listBooks, createLoan }) => ({
    name: `fails a target that answers strangers with ${status}`,
    defect: (response: FakeResponse, request: WireRequest) => {
      if (headerOf(request, "authorization") !== undefined) return response;
      const known = trusted(request);
      return known.status === status ? known : response;
    },
    expected: {
      listBooks: listBooks === null ? "pass" : `expected: status 401; actual: status ${status} for ${listBooks}`,
      createLoan: createLoan === null ? "pass" : `expected: status 401; actual: status ${status} for ${createLoan}`,
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

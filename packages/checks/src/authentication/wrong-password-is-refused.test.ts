import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { wrongPasswordIsRefused } from "./wrong-password-is-refused.ts";

describeCheck(wrongPasswordIsRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that looks at the user name only",
    defect: (response, request) =>
      atob(headerOf(request, "authorization")?.slice(6) ?? "").startsWith("reader:") ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"password":"a wrong one"}',
      createLoan: 'expected: status 401; actual: status 201 for {"password":"a wrong one"}',
    },
  },
  {
    name: "fails a target that compares the first eight characters",
    defect: (response, request) =>
      atob(headerOf(request, "authorization")?.slice(6) ?? "").startsWith("reader:reader-s")
        ? trusted(request)
        : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"password":"without its end"}',
      createLoan: 'expected: status 401; actual: status 201 for {"password":"without its end"}',
    },
  },
  {
    name: "needs a user",
    settings: { auth: { bearer: { token: "t" } } },
    expected: { listBooks: "skip: needs auth.basic", createLoan: "skip: needs auth.basic" },
  },
  {
    name: "is about basic authentication",
    contract: openContract,
    expected: {
      getHours: "skip: the operation is not documented to take basic credentials",
      putVisit: "skip: the operation is not documented to take basic credentials",
    },
  },
]);

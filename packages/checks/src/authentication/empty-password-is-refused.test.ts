import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { emptyPasswordIsRefused } from "./empty-password-is-refused.ts";

describeCheck(emptyPasswordIsRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that takes a login without a password for an anonymous one",
    defect: (response, request) =>
      atob(headerOf(request, "authorization")?.slice(6) ?? "") === "reader:" ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"password":""}',
      createLoan: 'expected: status 401; actual: status 201 for {"password":""}',
    },
  },
  {
    name: "needs auth.basic",
    settings: { auth: { bearer: { token: "t" } } },
    expected: { listBooks: "skip: needs auth.basic", createLoan: "skip: needs auth.basic" },
  },
]);

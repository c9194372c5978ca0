import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { partOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { tokenIsNotUsedBeforeItsTime } from "./token-is-not-used-before-its-time.ts";

describeCheck(tokenIsNotUsedBeforeItsTime, [
  {
    name: "passes a conformant target",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that looks at the end only",
    settings: { auth: withSecret },
    defect: (response, request) =>
      partOf(headerOf(request, "authorization") ?? "", 1).nbf !== undefined ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"nbf":"in a day"}',
      createLoan: 'expected: status 401; actual: status 201 for {"nbf":"in a day"}',
    },
  },
  {
    name: "needs a secret",
    settings: { auth: withToken },
    expected: { listBooks: "skip: needs auth.jwtSecret", createLoan: "skip: needs auth.jwtSecret" },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { partOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { tokenOfUnknownUserIsRefused } from "./token-of-unknown-user-is-refused.ts";

describeCheck(tokenOfUnknownUserIsRefused, [
  {
    name: "passes a conformant target",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that makes users as it needs them",
    settings: { auth: withSecret },
    defect: (response, request) =>
      partOf(headerOf(request, "authorization") ?? "", 1).user === "no-such-user-7f3c9b" ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401 or 403; actual: status 200 for {"user":"no-such-user-7f3c9b"}',
      createLoan: 'expected: status 401 or 403; actual: status 201 for {"user":"no-such-user-7f3c9b"}',
    },
  },
  {
    name: "needs a secret",
    settings: { auth: withToken },
    expected: { listBooks: "skip: needs auth.jwtSecret", createLoan: "skip: needs auth.jwtSecret" },
  },
]);

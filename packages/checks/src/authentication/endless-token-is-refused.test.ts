import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { partOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { endlessTokenIsRefused } from "./endless-token-is-refused.ts";

describeCheck(endlessTokenIsRefused, [
  {
    name: "passes a conformant target",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that takes tokens for ever",
    settings: { auth: withSecret },
    defect: (response, request) =>
      /^Bearer/.test(headerOf(request, "authorization") ?? "") &&
      partOf(headerOf(request, "authorization") ?? "", 1).exp === undefined
        ? trusted(request)
        : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"exp":null}',
      createLoan: 'expected: status 401; actual: status 201 for {"exp":null}',
    },
  },
  {
    name: "needs a secret",
    settings: { auth: withToken },
    expected: { listBooks: "skip: needs auth.jwtSecret", createLoan: "skip: needs auth.jwtSecret" },
  },
]);

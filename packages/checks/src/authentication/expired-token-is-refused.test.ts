import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { claimsOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { expiredTokenIsRefused } from "./expired-token-is-refused.ts";

describeCheck(expiredTokenIsRefused, [
  {
    name: "passes a conformant target",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "passes with the claims of a token of the target",
    settings: { auth: { ...withSecret, ...withToken } },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that has no clock",
    settings: { auth: withSecret },
    defect: (response, request) =>
      Number(claimsOf(headerOf(request, "authorization") ?? "").exp) < Date.now() / 1000 ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"exp":"a day ago"}',
      createLoan: 'expected: status 401; actual: status 201 for {"exp":"a day ago"}',
    },
  },
  {
    name: "needs the right secret",
    settings: { auth: { ...withSecret, jwtSecret: "another secret" } },
    expected: {
      listBooks:
        "skip: a token that is minted with auth.jwtSecret is not accepted itself: status 401; it was made without fixtures.issuer",
      createLoan:
        "skip: a token that is minted with auth.jwtSecret is not accepted itself: status 401; it was made without fixtures.issuer",
    },
  },
  {
    name: "needs a secret",
    settings: { auth: withToken },
    expected: { listBooks: "skip: needs auth.jwtSecret", createLoan: "skip: needs auth.jwtSecret" },
  },
]);

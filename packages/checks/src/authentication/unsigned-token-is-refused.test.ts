import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { partOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { unsignedTokenIsRefused } from "./unsigned-token-is-refused.ts";

describeCheck(unsignedTokenIsRefused, [
  {
    name: "passes a conformant target with a token",
    settings: { auth: withToken },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that takes the token's word",
    settings: { auth: withSecret },
    defect: (response, request) =>
      /^Bearer [^.]+\.[^.]+\.$/.test(headerOf(request, "authorization") ?? "") ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"alg":"none"}',
      createLoan: 'expected: status 401; actual: status 201 for {"alg":"none"}',
    },
  },
  {
    name: "fails a target that knows one spelling only",
    settings: { auth: withToken },
    defect: (response, request) =>
      partOf(headerOf(request, "authorization") ?? "", 0).alg === "NONE" ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"alg":"NONE"}',
      createLoan: 'expected: status 401; actual: status 201 for {"alg":"NONE"}',
    },
  },
  {
    name: "needs a token",
    expected: {
      listBooks: "skip: needs auth.bearer or auth.jwtSecret",
      createLoan: "skip: needs auth.bearer or auth.jwtSecret",
    },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { claimsOf } from "../../test/library.ts";
import { openContract } from "../../test/libraryContract.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { alteredTokenIsRefused } from "./altered-token-is-refused.ts";

describeCheck(alteredTokenIsRefused, [
  {
    name: "passes a conformant target with a token",
    settings: { auth: withToken },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "passes a conformant target with a minted token",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that does not check signatures",
    settings: { auth: withToken },
    defect: (response, request) =>
      claimsOf(headerOf(request, "authorization") ?? "").user === "reader" ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"token":"expires a day later, signature kept"}',
      createLoan: 'expected: status 401; actual: status 201 for {"token":"expires a day later, signature kept"}',
    },
  },
  {
    name: "fails a target that lets another user in with the signature of the first",
    settings: { auth: { ...withToken, forbidden: { basic: { username: "clerk", password: "clerk-secret" } } } },
    defect: (response, request) =>
      claimsOf(headerOf(request, "authorization") ?? "").user === "clerk" ? { status: 403 } : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 403 for {"token":"for another user, signature kept"}',
      createLoan: 'expected: status 401; actual: status 403 for {"token":"for another user, signature kept"}',
    },
  },
  {
    name: "needs a token that is accepted itself",
    settings: { auth: { bearer: { token: `${withToken.bearer?.token}x` } } },
    expected: {
      listBooks: "skip: the token of auth.bearer is not accepted itself: status 401",
      createLoan: "skip: the token of auth.bearer is not accepted itself: status 401",
    },
  },
  {
    name: "needs a token that is a JWT",
    settings: { auth: { bearer: { token: "opaque" } } },
    expected: { listBooks: "skip: auth.bearer is no JWT", createLoan: "skip: auth.bearer is no JWT" },
  },
  {
    name: "needs to know whom a minted token is for",
    settings: { auth: { jwtSecret: "secret" } },
    expected: {
      listBooks: "skip: needs auth.basic or auth.bearer, which tell whom a token is for",
      createLoan: "skip: needs auth.basic or auth.bearer, which tell whom a token is for",
    },
  },
  {
    name: "is about tokens",
    contract: openContract,
    settings: { auth: withToken },
    expected: {
      getHours: "skip: the operation is not documented to take bearer credentials",
      putVisit: "skip: the operation is not documented to take bearer credentials",
    },
  },
]);

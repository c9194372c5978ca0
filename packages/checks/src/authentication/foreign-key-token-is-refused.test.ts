import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { claimsOf } from "../../test/library.ts";
import { withToken } from "../../test/libraryTokens.ts";
import { foreignKeyTokenIsRefused } from "./foreign-key-token-is-refused.ts";

describeCheck(foreignKeyTokenIsRefused, [
  { name: "passes a conformant target without a token", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that does not check signatures",
    settings: { auth: withToken },
    defect: (response, request) =>
      claimsOf(headerOf(request, "authorization") ?? "").user === "reader" ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"key":"unknown to the target"}',
      createLoan: 'expected: status 401; actual: status 201 for {"key":"unknown to the target"}',
    },
  },
  {
    name: "is beyond a mock",
    settings: { profile: "mock" },
    expected: { listBooks: "skip: static mock", createLoan: "skip: static mock" },
  },
]);

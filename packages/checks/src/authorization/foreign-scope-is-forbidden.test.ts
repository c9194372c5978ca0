import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead } from "../../test/judged.ts";
import { withToken } from "../../test/libraryTokens.ts";
import { foreignScopeIsForbidden } from "./foreign-scope-is-forbidden.ts";

describeCheck(foreignScopeIsForbidden, [
  { name: "passes a conformant target", expected: { "listBooks branch": "pass", "createLoan branch": "pass" } },
  {
    name: "fails a target that asks for any permission",
    settings: { fixtures: { branch: 7, foreignBranch: 8 } },
    expected: {
      "listBooks branch": 'expected: status 403; actual: status 200 for {"branch":8}',
      "createLoan branch": 'expected: status 403; actual: status 201 for {"/branch":8}',
    },
  },
  {
    name: "fails another refusal",
    defect: instead(403, 401),
    expected: {
      "listBooks branch": 'expected: status 403; actual: status 401 for {"branch":9}',
      "createLoan branch": 'expected: status 403; actual: status 401 for {"/branch":9}',
    },
  },
  {
    name: "needs a foreign scope",
    settings: { fixtures: { branch: 7 } },
    expected: {
      "listBooks branch": "skip: needs fixtures.foreignBranch",
      "createLoan branch": "skip: needs fixtures.foreignBranch",
    },
  },
  {
    name: "fails a target that takes a token for permission enough",
    settings: { auth: withToken },
    defect: (response, request) =>
      response.status === 403 && headerOf(request, "authorization")?.startsWith("Bearer") ? { status: 201 } : response,
    expected: {
      "listBooks branch": 'expected: status 403; actual: status 201 for {"branch":9,"credentials":"bearer"}',
      "createLoan branch": 'expected: status 403; actual: status 201 for {"/branch":9,"credentials":"bearer"}',
    },
  },
  {
    name: "passes where the token is not accepted at all",
    settings: { auth: { ...withToken, bearer: { token: "opaque" } } },
    expected: { "listBooks branch": "pass", "createLoan branch": "pass" },
  },
]);

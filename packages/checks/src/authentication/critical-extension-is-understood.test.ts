import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { partOf } from "../../test/library.ts";
import { withSecret, withToken } from "../../test/libraryTokens.ts";
import { criticalExtensionIsUnderstood } from "./critical-extension-is-understood.ts";

describeCheck(criticalExtensionIsUnderstood, [
  {
    name: "passes a conformant target",
    settings: { auth: withSecret },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that does not look for critical extensions",
    settings: { auth: withSecret },
    defect: (response, request) =>
      partOf(headerOf(request, "authorization") ?? "", 0).crit !== undefined ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"crit":"x-no-such-extension"}',
      createLoan: 'expected: status 401; actual: status 201 for {"crit":"x-no-such-extension"}',
    },
  },
  {
    name: "needs a secret",
    settings: { auth: withToken },
    expected: { listBooks: "skip: needs auth.jwtSecret", createLoan: "skip: needs auth.jwtSecret" },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { passwordIsCaseSensitive } from "./password-is-case-sensitive.ts";

const auth = { forbidden: { basic: { username: "clerk", password: "clerk-secret" } } };

describeCheck(passwordIsCaseSensitive, [
  { name: "passes a conformant target", settings: { auth }, expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that folds the case",
    settings: { auth },
    defect: (response, request) =>
      atob(headerOf(request, "authorization")?.slice(6) ?? "") === "clerk:CLERK-SECRET" ? { status: 403 } : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 403 for {"password":"in the other case"}',
      createLoan: 'expected: status 401; actual: status 403 for {"password":"in the other case"}',
    },
  },
  {
    name: "needs letters",
    settings: { auth: { forbidden: { basic: { username: "clerk", password: "0815" } } } },
    expected: {
      listBooks: "skip: the password of auth.forbidden has no letters",
      createLoan: "skip: the password of auth.forbidden has no letters",
    },
  },
  {
    name: "needs a user who may do nothing",
    expected: { listBooks: "skip: needs auth.forbidden", createLoan: "skip: needs auth.forbidden" },
  },
]);

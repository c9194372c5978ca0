import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead, trusted } from "../../test/judged.ts";
import { JWT_SECRET, PASSWORD } from "../../test/library.ts";
import { openContract } from "../../test/libraryContract.ts";
import { userWithoutPermissionIsForbidden } from "./user-without-permission-is-forbidden.ts";

const auth = {
  basic: { username: "reader", password: PASSWORD },
  forbidden: { basic: { username: "clerk", password: "clerk-secret" } },
};

describeCheck(userWithoutPermissionIsForbidden, [
  { name: "passes a conformant target", settings: { auth }, expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that lets every user do everything",
    settings: { auth },
    defect: instead(403, 200),
    expected: {
      listBooks: 'expected: status 403; actual: status 200 for {"user":"auth.forbidden"}',
      createLoan: 'expected: status 403; actual: status 200 for {"user":"auth.forbidden"}',
    },
  },
  {
    name: "fails a target for which every token is that of the same user",
    settings: { auth: { ...auth, jwtSecret: JWT_SECRET } },
    defect: (response, request) =>
      response.status === 403 && headerOf(request, "authorization")?.startsWith("Bearer") ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 403; actual: status 200 for {"user":"auth.forbidden","credentials":"bearer"}',
      createLoan: 'expected: status 403; actual: status 201 for {"user":"auth.forbidden","credentials":"bearer"}',
    },
  },
  {
    name: "needs such a user",
    expected: { listBooks: "skip: needs auth.forbidden", createLoan: "skip: needs auth.forbidden" },
  },
  { name: "needs a documented refusal", contract: openContract, settings: { auth }, expected: {} },
]);

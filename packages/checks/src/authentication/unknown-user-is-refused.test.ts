import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, instead, trusted } from "../../test/judged.ts";
import { PASSWORD } from "../../test/library.ts";
import { unknownUserIsRefused } from "./unknown-user-is-refused.ts";

describeCheck(unknownUserIsRefused, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that knows no users",
    defect: (response, request) =>
      headerOf(request, "authorization")?.startsWith("Basic") ? trusted(request) : response,
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"username":"no-such-user-7f3c9b"}',
      createLoan: 'expected: status 401; actual: status 201 for {"username":"no-such-user-7f3c9b"}',
    },
  },
  {
    name: "fails a target that breaks",
    defect: instead(401, 500),
    expected: {
      listBooks: 'expected: status 401; actual: status 500 for {"username":"no-such-user-7f3c9b"}',
      createLoan: 'expected: status 401; actual: status 500 for {"username":"no-such-user-7f3c9b"}',
    },
  },
  {
    name: "fails a target that compares passwords only",
    defect: (response, request) =>
      atob(headerOf(request, "authorization")?.slice(6) ?? "").endsWith(`:${PASSWORD}`) ? trusted(request) : response,
    expected: {
      listBooks:
        'expected: status 401; actual: status 200 for {"username":"no-such-user-7f3c9b","password":"that of the configured user"}',
      createLoan:
        'expected: status 401; actual: status 201 for {"username":"no-such-user-7f3c9b","password":"that of the configured user"}',
    },
  },
]);

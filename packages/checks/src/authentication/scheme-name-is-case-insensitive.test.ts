import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { withToken } from "../../test/libraryTokens.ts";
import { schemeNameIsCaseInsensitive } from "./scheme-name-is-case-insensitive.ts";

describeCheck(schemeNameIsCaseInsensitive, [
  {
    name: "passes a conformant target",
    settings: { auth: withToken },
    expected: {
      "listBooks password": "pass",
      "listBooks token": "pass",
      "createLoan password": "pass",
      "createLoan token": "pass",
    },
  },
  {
    name: "fails a target that compares letter by letter",
    settings: { auth: withToken },
    defect: (response, request) =>
      /^(Basic|Bearer) /.test(headerOf(request, "authorization") ?? "") ? response : { status: 401 },
    expected: {
      "listBooks password": 'expected: status 200; actual: status 401 for {"scheme":"bAsIc"}',
      "listBooks token": 'expected: status 200; actual: status 401 for {"scheme":"bEaReR"}',
      "createLoan password": 'expected: status 201; actual: status 401 for {"scheme":"bAsIc"}',
      "createLoan token": 'expected: status 201; actual: status 401 for {"scheme":"bEaReR"}',
    },
  },
  {
    name: "needs credentials of the scheme",
    expected: {
      "listBooks password": "pass",
      "listBooks token": "skip: needs auth.bearer",
      "createLoan password": "pass",
      "createLoan token": "skip: needs auth.bearer",
    },
  },
]);

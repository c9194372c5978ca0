import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { libraryToken, PASSWORD } from "../../test/library.ts";
import { documentedSchemeIsAccepted } from "./documented-scheme-is-accepted.ts";

const both = { basic: { username: "reader", password: PASSWORD }, bearer: { token: libraryToken() } };

describeCheck(documentedSchemeIsAccepted, [
  {
    name: "passes a conformant target",
    settings: { auth: both },
    expected: {
      "listBooks password": "pass",
      "listBooks token": "pass",
      "createLoan password": "pass",
      "createLoan token": "pass",
    },
  },
  {
    name: "fails a target that knows one scheme only",
    settings: { auth: both },
    defect: (response, request) =>
      headerOf(request, "authorization")?.startsWith("Bearer") ? { status: 401 } : response,
    expected: {
      "listBooks password": "pass",
      "listBooks token": 'expected: status 200; actual: status 401 for {"scheme":"bearer"}',
      "createLoan password": "pass",
      "createLoan token": 'expected: status 201; actual: status 401 for {"scheme":"bearer"}',
    },
  },
  {
    name: "needs credentials of each scheme",
    expected: {
      "listBooks password": "pass",
      "listBooks token": "skip: needs auth.bearer",
      "createLoan password": "pass",
      "createLoan token": "skip: needs auth.bearer",
    },
  },
]);

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf, trusted } from "../../test/judged.ts";
import { withToken } from "../../test/libraryTokens.ts";
import { alteredSignatureIsRefused } from "./altered-signature-is-refused.ts";

const genuine = withToken.bearer?.token ?? "";

describeCheck(alteredSignatureIsRefused, [
  {
    name: "passes a conformant target",
    settings: { auth: withToken },
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  {
    name: "fails a target that compares the beginning",
    settings: { auth: withToken },
    defect: (response, request) =>
      headerOf(request, "authorization")?.startsWith(`Bearer ${genuine.slice(0, -3)}`) ? trusted(request) : response,
    expected: {
      listBooks:
        'expected: status 401; actual: status 200 for {"token":"last but one character of the signature changed"}',
      createLoan:
        'expected: status 401; actual: status 201 for {"token":"last but one character of the signature changed"}',
    },
  },
  {
    name: "fails a target that takes none for a right one",
    settings: { auth: withToken },
    defect: (response, request) => (headerOf(request, "authorization")?.endsWith(".") ? trusted(request) : response),
    expected: {
      listBooks: 'expected: status 401; actual: status 200 for {"token":"signature left out"}',
      createLoan: 'expected: status 401; actual: status 201 for {"token":"signature left out"}',
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

import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { schemeNameIsCaseInsensitive } from "./scheme-name-is-case-insensitive.ts";

describeCheck(schemeNameIsCaseInsensitive, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "fails a target that compares letter by letter",
    defect: (response, request) =>
      headerOf(request, "authorization")?.startsWith("Basic ") ? response : { status: 401 },
    expected: {
      listBooks: 'expected: status 200; actual: status 401 for {"scheme":"bAsIc"}',
      createLoan: 'expected: status 201; actual: status 401 for {"scheme":"bAsIc"}',
    },
  },
]);

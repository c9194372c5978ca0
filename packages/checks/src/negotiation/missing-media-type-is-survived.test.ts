import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { missingMediaTypeIsSurvived } from "./missing-media-type-is-survived.ts";

describeCheck(missingMediaTypeIsSurvived, [
  { name: "passes a target that refuses it", expected: { createLoan: "pass" } },
  { name: "passes a target that guesses", defect: () => ({ status: 201 }), expected: { createLoan: "pass" } },
  {
    name: "fails a target that crashes",
    defect: (response, request) => (headerOf(request, "content-type") === undefined ? { status: 500 } : response),
    expected: { createLoan: 'expected: no server error; actual: status 500 for {"content-type":null}' },
  },
]);

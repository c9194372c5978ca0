import { describeCheck } from "../../test/describeCheck.ts";
import { headerOf } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { mediaTypeParameterIsAccepted } from "./media-type-parameter-is-accepted.ts";

const subject = "createLoan application/vnd.library.loan+json";

describeCheck(mediaTypeParameterIsAccepted, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a target that compares the whole header",
    defect: (response, request) => (headerOf(request, "content-type")?.includes(";") ? { status: 415 } : response),
    expected: {
      [subject]:
        'expected: status 201; actual: status 415 for {"content-type":"application/vnd.library.loan+json;charset=utf-8"}',
    },
  },
  {
    name: "fails a target that reads no quotes",
    defect: (response, request) => (headerOf(request, "content-type")?.includes('"') ? { status: 415 } : response),
    expected: {
      [subject]: `expected: status 201; actual: status 415 for ${JSON.stringify({ "content-type": 'application/vnd.library.loan+json; Charset="UTF-8"' })}`,
    },
  },
  { name: "is about JSON", contract: openContract, expected: {} },
]);

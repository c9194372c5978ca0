import { describeCheck } from "../../test/describeCheck.ts";
import { trusted } from "../../test/judged.ts";
import { requiredParameterIsRequired } from "./required-parameter-is-required.ts";

describeCheck(requiredParameterIsRequired, [
  { name: "passes a conformant target", expected: { "listBooks branch required": "pass" } },
  {
    name: "fails a target that does without",
    defect: (response, request) =>
      new URL(request.url).search === "" ? trusted({ ...request, url: `${request.url}?branch=7` }) : response,
    expected: { "listBooks branch required": 'expected: status 400; actual: status 200 for {"branch":null}' },
  },
]);

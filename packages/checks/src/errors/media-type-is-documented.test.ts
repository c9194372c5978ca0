import { describeCheck } from "../../test/describeCheck.ts";
import { instead, withHeaders } from "../../test/judged.ts";
import { mediaTypeIsDocumented } from "./media-type-is-documented.ts";

const subjects = ["listBooks 400 application/json", "createLoan 400 application/json"];

function everywhere(verdict: string) {
  return Object.fromEntries(subjects.map((subject) => [subject, verdict]));
}

describeCheck(mediaTypeIsDocumented, [
  { name: "passes a conformant target", expected: everywhere("pass") },
  {
    name: "passes with a parameter",
    defect: withHeaders(400, { "content-type": "application/json;charset=UTF-8" }),
    expected: everywhere("pass"),
  },
  {
    name: "fails a web page",
    defect: withHeaders(400, { "content-type": "text/html" }),
    expected: everywhere("expected: application/json; actual: text/html"),
  },
  { name: "needs a body", defect: instead(400, 400), expected: everywhere("skip: no answer had a body") },
]);

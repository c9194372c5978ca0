import { describeCheck } from "../../test/describeCheck.ts";
import type { Defect } from "../../test/judged.ts";
import { instead } from "../../test/judged.ts";
import { reportMatchesSchema } from "./report-matches-schema.ts";

const subjects = ["listBooks 400 application/json", "createLoan 400 application/json"];

function everywhere(verdict: string) {
  return Object.fromEntries(subjects.map((subject) => [subject, verdict]));
}

function reporting(body: unknown): Defect {
  return (response) => (response.status === 400 ? { status: 400, body } : response);
}

const expected = "expected: an error report that is valid for the documented schema; actual:";

describeCheck(reportMatchesSchema, [
  { name: "passes a conformant target", expected: everywhere("pass") },
  {
    name: "fails a missing member",
    defect: reporting({ text: "wrong" }),
    expected: everywhere(`${expected} /: expected the property "code", found an object without it (required)`),
  },
  {
    name: "fails a wrong type",
    defect: reporting({ code: "400" }),
    expected: everywhere(`${expected} /code: expected an integer, found the string "400" (type)`),
  },
  { name: "fails an empty body", defect: reporting(undefined), expected: everywhere(`${expected} an empty body`) },
  {
    name: "fails one bad report among good ones",
    defect: (response, { url, body }) =>
      response.status === 400 && (body === null ? !url.includes("branch") : body.at(-1) !== "}")
        ? { status: 400 }
        : response,
    expected: everywhere(`${expected} an empty body`),
  },
  {
    name: "needs the status",
    defect: instead(400, 404),
    expected: everywhere("skip: status 400 could not be provoked, only 404"),
  },
]);

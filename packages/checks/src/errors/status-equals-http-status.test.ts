import { describeCheck } from "../../test/describeCheck.ts";
import type { Defect } from "../../test/judged.ts";
import { statusEqualsHttpStatus } from "./status-equals-http-status.ts";

const subjects = ["listBooks 400 application/json", "createLoan 400 application/json"];

function everywhere(verdict: string) {
  return Object.fromEntries(subjects.map((subject) => [subject, verdict]));
}

function reporting(body: unknown): Defect {
  return (response) => (response.status === 400 ? { status: 400, body } : response);
}

describeCheck(statusEqualsHttpStatus, [
  { name: "passes a conformant target", expected: everywhere("pass") },
  { name: "leaves the type to the schema", defect: reporting({ code: "400" }), expected: everywhere("pass") },
  {
    name: "fails another status",
    defect: reporting({ code: 500 }),
    expected: everywhere("expected: 400 at /code; actual: 500 at /code"),
  },
  {
    name: "needs a status in the report",
    defect: reporting({ text: "wrong" }),
    expected: everywhere("skip: no error report has anything at /code"),
  },
]);

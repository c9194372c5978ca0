import { describeCheck } from "../../test/describeCheck.ts";
import { withHeaders } from "../../test/judged.ts";
import { charsetIsUtf8 } from "./charset-is-utf-8.ts";

const BOOKS = "application/vnd.library.books+json";
const posted = "skip: no JSON answer was seen";

describeCheck(charsetIsUtf8, [
  { name: "passes a target that names none", expected: { listBooks: "pass", createLoan: posted } },
  ...["charset=utf-8", 'Charset="UTF-8"', "version=1; charset=Utf-8"].map((parameters) => ({
    name: `passes ${parameters}`,
    defect: withHeaders(200, { "content-type": `${BOOKS};${parameters}` }),
    expected: { listBooks: "pass", createLoan: posted },
  })),
  ...["charset=ISO-8859-1", 'version=1; charset="iso-8859-1"'].map((parameters) => ({
    name: `fails ${parameters}`,
    defect: withHeaders(200, { "content-type": `${BOOKS};${parameters}` }),
    expected: { listBooks: "expected: no charset or utf-8; actual: charset iso-8859-1", createLoan: posted },
  })),
  {
    name: "leaves pages to gateways",
    defect: () => ({ status: 403, headers: { "content-type": "text/html;charset=iso-8859-1" }, body: "<html>" }),
    expected: { listBooks: posted, createLoan: posted },
  },
]);

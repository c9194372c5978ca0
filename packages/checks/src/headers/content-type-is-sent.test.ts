import { describeCheck } from "../../test/describeCheck.ts";
import { contentTypeIsSent } from "./content-type-is-sent.ts";

describeCheck(contentTypeIsSent, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "skip: no answer had a body" } },
  {
    name: "fails a success without a media type",
    defect: (response) => (response.body === undefined ? response : { status: 200, body: "text" }),
    expected: {
      listBooks: "expected: a Content-Type header; actual: status 200 with a body and no Content-Type header",
      createLoan: "skip: no answer had a body",
    },
  },
  {
    name: "fails an error without a media type",
    defect: (response) => (response.status === 401 ? { ...response, body: "who?" } : response),
    expected: {
      listBooks: "expected: a Content-Type header; actual: status 401 with a body and no Content-Type header",
      createLoan: "expected: a Content-Type header; actual: status 401 with a body and no Content-Type header",
    },
  },
]);

import { contractOf } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { instead, withHeaders } from "../../test/judged.ts";
import { answerHasDocumentedMediaType } from "./answer-has-documented-media-type.ts";

const BOOKS = "application/vnd.library.books+json";

const pictures = contractOf(`
openapi: 3.0.3
info: { title: Pictures, version: "1" }
servers: [{ url: "http://target.test/pictures" }]
paths:
  /cover:
    get:
      operationId: getCover
      responses: { "200": { description: Cover, content: { image/*: {}, text/plain: {} } } }
`);

const pictured = (mediaType: string) => () => ({ headers: { "content-type": mediaType }, body: "…" });

describeCheck(answerHasDocumentedMediaType, [
  { name: "passes a conformant target", expected: { listBooks: "pass" } },
  {
    name: "passes a charset and other letters",
    defect: withHeaders(200, { "content-type": "application/VND.library.books+json; charset=utf-8" }),
    expected: { listBooks: "pass" },
  },
  {
    name: "fails a success in plain JSON",
    defect: withHeaders(200, { "content-type": "application/json" }),
    expected: { listBooks: `expected: status 200 with ${BOOKS}; actual: status 200 with application/json` },
  },
  {
    name: "needs a success",
    defect: instead(200, 403),
    expected: { listBooks: "skip: no answer was a success with a media type" },
  },
  { name: "passes a range", contract: pictures, defect: pictured("image/png"), expected: { getCover: "pass" } },
  {
    name: "fails what is outside of a range",
    contract: pictures,
    defect: pictured("text/html"),
    expected: { getCover: "expected: status 200 with image/* or text/plain; actual: status 200 with text/html" },
  },
]);

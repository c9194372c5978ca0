import type { WireRequest } from "@iom-conformance/conformance";
import type { FakeResponse } from "@iom-conformance/testkit";
import { describeCheck } from "../../test/describeCheck.ts";
import { jsonIsWellFormed } from "./json-is-well-formed.ts";
import { memberNamesAreUnique } from "./member-names-are-unique.ts";

const BOOKS = "application/vnd.library.books+json";
const nothing = "skip: no answer in JSON was seen";

function sending(body: string, contentType = BOOKS) {
  return (response: FakeResponse, { method }: WireRequest): FakeResponse =>
    method === "GET" && response.status === undefined ? { headers: { "content-type": contentType }, body } : response;
}

describeCheck(memberNamesAreUnique, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: nothing } },
  {
    name: "fails a member that is there twice, far from the beginning",
    defect: sending('{"books":[{"title":"Emma"},{"title":"Emma","medium":{"kind":"PAPER","kind":"AUDIO"}}]}'),
    expected: {
      listBooks:
        'expected: each member of an object once; actual: /books/*/medium/kind twice for {"answers":1,"faulty":1}',
      createLoan: nothing,
    },
  },
  {
    name: "leaves what is no JSON to others",
    defect: sending('{"books":[],"books":[]'),
    expected: { listBooks: "pass", createLoan: nothing },
  },
]);

describeCheck(jsonIsWellFormed, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: nothing } },
  {
    name: "fails a sentence that is called JSON",
    defect: sending("Not found", "application/json"),
    expected: {
      listBooks: 'expected: JSON, as the media type says; actual: text that is no JSON for {"answers":1,"faulty":1}',
      createLoan: nothing,
    },
  },
  {
    name: "does not take offence at a page of HTML",
    defect: sending("<p>Not found</p>", "text/html"),
    expected: { listBooks: nothing, createLoan: nothing },
  },
]);

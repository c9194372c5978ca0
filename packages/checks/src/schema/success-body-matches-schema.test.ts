import { describeCheck } from "../../test/describeCheck.ts";
import { type Defect, withHeaders } from "../../test/judged.ts";
import { openContract } from "../../test/libraryContract.ts";
import { successBodyMatchesSchema } from "./success-body-matches-schema.ts";

const subject = "listBooks 200 application/vnd.library.books+json";

function serving(body: unknown): Defect {
  return (response) => (response.status === undefined ? { ...response, body } : response);
}

describeCheck(successBodyMatchesSchema, [
  { name: "passes a conformant target", expected: { [subject]: "pass" } },
  {
    name: "fails a wrong type",
    defect: serving({ books: [{ title: "Emma" }, { title: 7 }] }),
    expected: {
      [subject]:
        'expected: a body that is valid for the documented schema; actual: /books/1/title: expected a string, found the number 7 (type) for {"answers":1,"violations":1}',
    },
  },
  {
    name: "names each sort of violation once",
    defect: serving({ books: [{}, {}, { title: 7 }] }),
    expected: {
      [subject]:
        'expected: a body that is valid for the documented schema; actual: /books/0: expected the property "title", found an object without it (required); /books/2/title: expected a string, found the number 7 (type) for {"answers":1,"violations":3}',
    },
  },
  {
    name: "does not judge another media type",
    defect: withHeaders(200, { "content-type": "application/json" }),
    expected: { [subject]: "skip: no answer with status 200 and application/vnd.library.books+json was seen" },
  },
  { name: "needs a schema", contract: openContract, expected: {} },
]);

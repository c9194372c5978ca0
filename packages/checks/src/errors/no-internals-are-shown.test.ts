import type { HeardAnswer, ListenContext } from "@iom-conformance/conformance";
import { expect, it } from "vitest";
import { describeCheck } from "../../test/describeCheck.ts";
import { noInternalsAreShown } from "./no-internals-are-shown.ts";

const shown: readonly (readonly [what: string, text: string])[] = [
  ["a Java stack trace", "boom\n\tat org.library.Books.list(Books.java:42)"],
  ["a Java stack trace", "at jdk.internal.reflect.Method.invoke(Native Method)"],
  ["a JavaScript stack trace", "Error: boom\n    at list (/srv/app/books.js:10:5)"],
  ["a JavaScript stack trace", "Error: boom\n    at file:///srv/app/books.js:10:5"],
  ["a Python stack trace", 'Traceback (most recent call last):\n  File "books.py"'],
  ["a .NET stack trace", "   at Library.Books.List(Int32 branch) in C:\\books.cs:line 7"],
  ["the name of an exception class", "javax.persistence.NoResultException: none"],
  ["the name of a Java class", "no String constructor for type java.util.ArrayList<org.library.Book>"],
  ["a database statement", "could not run SELECT title FROM books WHERE branch = 7"],
  ["a database statement", "insert failed: INSERT INTO loans VALUES (1)"],
  ["a database error", "ORA-00942: table or view does not exist"],
];

describeCheck(noInternalsAreShown, [
  { name: "passes a conformant target", expected: { listBooks: "pass", createLoan: "pass" } },
  {
    name: "passes texts for people",
    defect: (response) =>
      response.status === 400
        ? {
            ...response,
            body: { code: 400, text: "Select a branch from the list at branches(1), then update the set of copies" },
          }
        : response,
    expected: { listBooks: "pass", createLoan: "pass" },
  },
  ...shown.map(([what, text]) => ({
    name: `fails ${what}: ${text.slice(0, 30)}`,
    defect: () => ({ status: 500, headers: { "content-type": "text/plain" }, body: text }),
    expected: {
      listBooks: `expected: an error answer without internals; actual: ${what} in the body`,
      createLoan: `expected: an error answer without internals; actual: ${what} in the body`,
    },
  })),
  {
    name: "looks at each kind of error",
    defect: (response) =>
      response.status === 406 || response.status === 415
        ? { ...response, body: "java.lang.Iae at a.B(B.java:1)" }
        : response,
    expected: {
      listBooks: "expected: an error answer without internals; actual: a Java stack trace in the body",
      createLoan: "expected: an error answer without internals; actual: a Java stack trace in the body",
    },
  },
  {
    name: "needs an error",
    defect: () => ({ status: 200 }),
    expected: {
      listBooks: "skip: nothing that was tried was answered with an error",
      createLoan: "skip: nothing that was tried was answered with an error",
    },
  },
]);

it("blames no answer for what the request said first", () => {
  const text = "no author is called SELECT name FROM authors";
  const heard = (author: string) =>
    ({
      answer: { status: 400, text, header: () => null },
      request: { path: "/books", query: [["author", author]], body: null },
    }) as unknown as HeardAnswer;
  const listen = (author: string) =>
    noInternalsAreShown.listen?.(undefined, heard(author), {} as ListenContext<"operation">);
  expect(listen("SELECT name FROM authors")).toEqual({ refusals: 1, shown: null });
  expect(listen("Kafka")).toMatchObject({ refusals: 1, shown: { what: "a database statement" } });
});

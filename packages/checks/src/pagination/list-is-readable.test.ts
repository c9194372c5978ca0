import { contractOf, type FakeResponse, runCheck } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { listIsReadable } from "./list-is-readable.ts";

const contract = contractOf(
  `
openapi: 3.0.3
info: { title: Library, version: "1" }
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: from, in: query, schema: { type: integer } }
        - { name: most, in: query, schema: { type: integer } }
      responses: { "200": { description: books, content: { application/json: {} } } }
`,
  `
overlay: 1.0.0
info: { title: Library, version: "1" }
actions:
  - { x-id: list, description: list, target: "$.paths['/books'].get", update: { x-conformance: { pagination: { offset: from, limit: most, items: /books } } } }
`,
);

/** A list of 250 books; pages from that offset on are answered otherwise. */
function library(brokenFrom: number, broken: FakeResponse) {
  return ({ url }: { readonly url: string }): FakeResponse => {
    const query = new URL(url).searchParams;
    const from = Number(query.get("from") ?? 0);
    if (from >= brokenFrom) return broken;
    const most = Number(query.get("most") ?? 10);
    return { body: { books: Array.from({ length: Math.max(0, Math.min(most, 250 - from)) }, () => ({})) } };
  };
}

describe(listIsReadable.id, () => {
  it.each([
    ["a list that ends", Number.POSITIVE_INFINITY, {}, { status: "pass" }],
    [
      "a last page that fails",
      250,
      { status: 500, body: {} },
      {
        status: "fail",
        expected: "a page of the list, with an array at /books",
        actual: "status 500",
        input: { from: 250 },
      },
    ],
    [
      "a later page that is no JSON",
      200,
      { body: "<html>" },
      { status: "fail", actual: expect.stringContaining("no JSON") },
    ],
    [
      "a later page without items",
      100,
      { body: { shelf: [] } },
      { status: "fail", actual: "JSON without an array at /books" },
    ],
  ] as const)("%s", async (_, brokenFrom, broken, verdict) => {
    const [judged] = await runCheck(listIsReadable, { contract, answer: library(brokenFrom, broken) });
    expect(judged?.verdict).toMatchObject(verdict);
  });
});

import type { WireRequest } from "@iom-conformance/conformance";
import { contractOf, type FakeResponse } from "@iom-conformance/testkit";

/** A list in pages whose items tell the branch that they belong to. */
export const shelvesContract = contractOf(
  `
openapi: 3.0.3
info: { title: Shelves, version: "1" }
servers: [{ url: "http://target.test/shelves" }]
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: branch, in: query, required: true, schema: { type: integer } }
        - { name: skip, in: query, schema: { type: integer } }
        - { name: take, in: query, schema: { type: integer } }
      responses:
        "200":
          description: Books
          content: { application/json: { schema: { type: object } } }
        "403": { description: Forbidden }
`,
  `
overlay: 1.0.0
info: { title: Behaviour, version: "1" }
actions:
  - x-id: books
    target: $.paths['/books'].get
    update:
      x-conformance:
        pagination: { offset: skip, limit: take, items: /books }
        permissions:
          - { name: read, scope: branch, at: { parameter: branch }, own: branch, foreign: foreignBranch, shown: /branch }
  - x-id: branch
    target: $.paths['/books'].get.parameters[?@.name == 'branch']
    update: { x-conformance: { fixture: branch } }
`,
);

/** Answers with a page of these items, whatever else is asked for. */
export function pageOf(items: readonly object[], { url }: WireRequest): FakeResponse {
  const query = new URL(url).searchParams;
  const skip = Number(query.get("skip") ?? 0);
  return { body: { books: items.slice(skip, skip + Number(query.get("take") ?? 50)) } };
}

/** So many items of a branch. */
export function itemsOf(branch: string, count: number): readonly object[] {
  return Array.from({ length: count }, () => ({ branch }));
}

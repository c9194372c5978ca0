import { loadContract } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { answerOf } from "./answerOf.ts";
import { readPage } from "./readPage.ts";

const BEHAVIOR = `
overlay: 1.0.0
info: { title: Library, version: "1" }
actions:
  - { x-id: list, description: list, target: "$.paths['/books'].get", update: { x-conformance: { pagination: { offset: from, limit: most, items: /books } } } }
`;

function rulesOf(schema: string) {
  const text = `
openapi: 3.0.3
info: { title: Library, version: "1" }
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: from, in: query, schema: { type: integer } }
        - { name: most, in: query, schema: { type: integer } }
      responses: { "200": { description: books, content: { application/json: ${schema} } } }
`;
  const contract = loadContract({
    document: { file: "openapi.yaml", text },
    behavior: { file: "behavior.overlay.yaml", text: BEHAVIOR },
  });
  const [operation] = contract.operations;
  if (!operation) throw new Error("the contract has no operation");
  return { contract, operation };
}

function answer(body: unknown) {
  const headers = [["content-type", "application/json"]] as const;
  return answerOf(
    "x1",
    { status: 200, headers, body: new TextEncoder().encode(JSON.stringify(body)), truncated: false },
    1,
  );
}

const OPTIONAL = "{ schema: { type: object, properties: { books: { type: array } } } }";
const REQUIRED = "{ schema: { type: object, required: [books], properties: { books: { type: array } } } }";

describe("readPage", () => {
  it.each([
    ["an optional list that is left out", OPTIONAL, {}, 0],
    ["a required list that is left out", REQUIRED, {}, null],
    ["a list that is left out where nothing is documented", "{}", {}, null],
    ["an optional list that is null", OPTIONAL, { books: null }, null],
    ["no object", OPTIONAL, [], null],
    ["a list", REQUIRED, { books: [1, 2] }, 2],
  ] as const)("reads %s", (_, schema, body, count) => {
    const reading = readPage(rulesOf(schema), answer(body));
    expect(reading.ok ? reading.page.items.length : null).toBe(count);
  });
});

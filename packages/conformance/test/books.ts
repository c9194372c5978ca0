import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Ports, RunSettings, WireRequest, WireResponse } from "@iom-conformance/conformance";
import { type Contract, loadContract } from "@iom-conformance/contract";

const DOCUMENT = `
openapi: 3.0.3
info: { title: Library, version: "2.0" }
servers: [{ url: "https://library.example/rest/library" }]
security: [{ basic: [] }]
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: branch, in: query, required: true, schema: { type: integer } }
        - { name: author, in: query, schema: { type: array, items: { type: string } } }
        - { name: offset, in: query, schema: { type: integer, default: 0 } }
        - { name: limit, in: query, schema: { type: integer, default: 10 } }
      responses:
        "200":
          description: the books
          content: { application/json: { schema: { $ref: "#/components/schemas/Shelf" } } }
        "400": { description: no }
        "401": { description: who }
    post:
      operationId: addBook
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Parcel" }, example: { id: old, branch: 1, copies: [{ place: 9 }, { place: 8 }], amount: 2, marks: [{}] } } }
      responses:
        "201": { description: made }
        "400": { description: no }
components:
  securitySchemes: { basic: { type: http, scheme: basic } }
  schemas:
    Shelf:
      type: object
      required: [books]
      properties:
        books: { type: array, items: { $ref: "#/components/schemas/Book" } }
        count: { type: integer }
    Book: { type: object, required: [isbn], properties: { isbn: { type: string }, author: { type: string } } }
    Parcel:
      type: object
      properties:
        id: { type: string }
        branch: { type: integer }
        copies: { type: array, items: { $ref: "#/components/schemas/Copy" } }
        amount: { type: integer }
        marks: { type: array, items: { type: object } }
    Copy: { type: object, properties: { place: { type: integer } } }
`;

const BEHAVIOR = `
overlay: 1.0.0
info: { title: Library, version: "1" }
actions:
  - x-id: list
    description: the list
    target: $.paths['/books'].get
    update:
      x-conformance:
        pagination: { offset: offset, limit: limit, items: /books, total: /count }
        identity: /isbn
        filters: [{ parameter: author, field: /author, match: any-of }]
  - x-id: branch
    description: fixture
    target: $.paths['/books'].get.parameters[?@.name == 'branch']
    update: { x-conformance: { fixture: branch } }
  - x-id: id
    description: fresh
    target: $.components.schemas.Parcel.properties.id
    update: { x-conformance: { fresh: true } }
  - x-id: parcel-branch
    description: fixture
    target: $.components.schemas.Parcel.properties.branch
    update: { x-conformance: { fixture: branch } }
  - x-id: copies
    description: fixture list
    target: $.components.schemas.Parcel.properties.copies
    update: { x-conformance: { fixture: order.copies } }
  - x-id: place
    description: fixture of the entry
    target: $.components.schemas.Copy.properties.place
    update: { x-conformance: { fixture: ./place } }
  - x-id: marks
    description: count
    target: $.components.schemas.Parcel
    update: { x-conformance: { counts: [{ items: /marks, quantity: /amount }] } }
`;

/** A small contract whose names have nothing to do with orders. */
export function booksContract(): Contract {
  return loadContract({
    document: { file: "openapi.yaml", text: DOCUMENT },
    behavior: { file: "behavior.overlay.yaml", text: BEHAVIOR },
  });
}

export function booksSettings(changes: Partial<RunSettings> = {}): RunSettings {
  const contract = booksContract();
  return {
    runId: "run-1",
    tool: { name: "test", version: "0.0.0" },
    target: "http://library.test",
    apis: [{ contract, url: "http://library.test/rest/library", explicit: false }],
    auth: { basic: { username: "ada", password: "lovelace" } },
    fixtures: { branch: 7, order: { copies: [{ place: 1 }, { place: 2 }, { place: 3 }] } },
    writes: false,
    profile: "deployment",
    limits: { concurrency: 2, requestsPerSecond: 10_000, requestTimeoutMs: 100, maxRequests: 1000 },
    waivers: [],
    seed: 1,
    shard: null,
    strict: false,
    checks: [],
    ...changes,
  };
}

export interface Reply {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

/** Ports with a fake target; sleeping only moves the clock. */
export function fakePorts(
  answer: (request: WireRequest) => Reply | Promise<Reply>,
): Ports & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    transport: async (request) => wire(await answer(request)),
    clock: {
      now: () => Date.parse("2030-01-01T00:00:00Z"),
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    },
    schemaJudge: createSchemaJudge,
  };
}

function wire({ status = 200, headers = {}, body }: Reply): WireResponse {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  return {
    status,
    headers: Object.entries({ ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers }),
    body: new TextEncoder().encode(text),
    truncated: false,
  };
}

/** A healthy list of so many books. */
export function booksTarget(count: number): (request: WireRequest) => Reply {
  const books = Array.from({ length: count }, (_, index) => ({ isbn: `isbn-${index}`, author: `author ${index % 3}` }));
  return ({ url }) => {
    const query = new URL(url).searchParams;
    const offset = Number(query.get("offset") ?? 0);
    const authors = query.getAll("author");
    const found = authors.length === 0 ? books : books.filter(({ author }) => authors.includes(author));
    const limit = Number(query.get("limit") ?? 10);
    return { body: { books: found.slice(offset, offset + limit), count: found.length } };
  };
}

import { contractOf } from "@iom-conformance/testkit";

const document = `
openapi: 3.0.3
info: { title: Lending library, version: "3.1" }
servers: [{ url: "http://target.test/lending" }]
security: [{ password: [] }, { token: [] }]
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: branch, in: query, required: true, schema: { type: integer, format: int32 }, example: 7 }
        - { name: sort, in: query, schema: { type: string, enum: [TITLE, AUTHOR] } }
        - { name: since, in: query, schema: { type: string, format: date }, example: "2026-02-01" }
        - { name: author, in: query, schema: { type: array, items: { type: string } }, example: [Kafka] }
      responses:
        "200":
          description: Books
          content: { application/vnd.library.books+json: { schema: { $ref: "#/components/schemas/BookList" } } }
        "400": { description: Invalid, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        "401": { description: Unknown }
        "403": { description: Forbidden }
        "406": { description: Other media type }
        "500": { description: Broken }
  /loans:
    post:
      operationId: createLoan
      requestBody:
        required: true
        content: { application/vnd.library.loan+json: { schema: { $ref: "#/components/schemas/Loan" } } }
      responses:
        "201":
          description: Lent
          headers: { Location: { schema: { type: string, format: uri-reference } } }
        "400": { description: Invalid, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        "401": { description: Unknown }
        "403": { description: Forbidden }
        "415": { description: Other media type }
components:
  securitySchemes:
    password: { type: http, scheme: basic }
    token: { type: http, scheme: bearer, bearerFormat: JWT }
  schemas:
    BookList:
      type: object
      required: [books]
      properties: { books: { type: array, items: { $ref: "#/components/schemas/Book" } } }
    Book:
      type: object
      required: [title]
      properties:
        title: { type: string }
        medium: { $ref: "#/components/schemas/Medium" }
    Medium: { oneOf: [{ $ref: "#/components/schemas/Paper" }, { $ref: "#/components/schemas/Audio" }] }
    Paper: { type: object, properties: { kind: { type: string, enum: [PAPER] }, pages: { type: integer } }, required: [kind] }
    Audio: { type: object, properties: { kind: { type: string, enum: [AUDIO] }, minutes: { type: integer } }, required: [kind] }
    Loan:
      type: object
      required: [loanId, branch, copies]
      properties:
        loanId: { type: string }
        branch: { type: integer, example: 7 }
        note: { type: string, maxLength: 5, example: "urgent" }
        copies: { type: array, minItems: 1, items: { $ref: "#/components/schemas/Copy" }, example: [{ isbn: "1-85326-000-8" }] }
    Copy:
      type: object
      required: [isbn]
      properties: { isbn: { type: string, minLength: 3, example: "1-85326-000-8" }, days: { type: integer, minimum: 1 } }
    Problem:
      type: object
      required: [code]
      properties: { code: { type: integer }, text: { type: string } }
`;

const behavior = `
overlay: 1.0.0
info: { title: Behaviour, version: "1" }
actions:
  - x-id: books
    target: $.paths['/books'].get
    update:
      x-conformance:
        permissions: [{ name: read, scope: branch, at: { parameter: branch }, own: branch, foreign: foreignBranch }]
        errors: { mediaType: application/json, status: /code }
  - x-id: loans
    target: $.paths['/loans'].post
    update:
      x-conformance:
        permissions: [{ name: lend, scope: branch, at: { body: /branch }, own: branch, foreign: foreignBranch }]
        errors: { mediaType: application/json, status: /code }
        created: { header: Location }
  - x-id: tokens
    target: $.components.securitySchemes.token
    update: { x-conformance: { token: { user: user, claims: { sub: Login }, fixtures: { iss: issuer }, expires: true } } }
  - x-id: branch-parameter
    target: $.paths['/books'].get.parameters[?@.name == 'branch']
    update: { x-conformance: { fixture: branch } }
  - x-id: loan
    target: $.components.schemas.Loan
    update: { x-conformance: { unique: [{ items: /copies, by: /isbn }] } }
  - x-id: loan-id
    target: $.components.schemas.Loan.properties.loanId
    update: { x-conformance: { fresh: true } }
  - x-id: loan-branch
    target: $.components.schemas.Loan.properties.branch
    update: { x-conformance: { fixture: branch } }
`;

/** An API of nobody in particular: a list, a message, both schemes, every refusal that a document can promise. */
export const libraryContract = contractOf(document, behavior);

/** An API that documents next to nothing: open to all, no schema, no refusals. */
export const openContract = contractOf(`
openapi: 3.0.3
info: { title: Opening hours, version: "1" }
servers: [{ url: "http://target.test/open" }]
paths:
  /hours:
    get:
      operationId: getHours
      responses:
        default: { description: Hours, content: { text/plain: {} } }
  /visits:
    put:
      operationId: putVisit
      requestBody: { content: { text/plain: { schema: { type: string, maxLength: 9 } } } }
      responses:
        "204": { description: Noted }
`);

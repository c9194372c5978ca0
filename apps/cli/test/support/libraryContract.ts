/** A small API that has nothing to do with the bundled ones, in a document without any prose promises. */
export const libraryDocument = `openapi: 3.0.3
info: { title: Library, version: "1.2" }
servers: [{ url: /library }]
security: [{ login: [] }]
paths:
  /books:
    get:
      operationId: getBooks
      parameters:
        - { name: shelf, in: query, schema: { type: integer, minimum: 1 }, example: 3 }
        - { name: language, in: query, schema: { type: string, enum: [de, en] } }
      responses:
        200:
          description: The books.
          content:
            application/json:
              schema:
                type: array
                items: { type: object, required: [title], properties: { title: { type: string } } }
        "400": { description: A parameter is invalid. }
        "401": { description: Nobody is logged in. }
components:
  securitySchemes:
    login: { type: http, scheme: basic }
`;

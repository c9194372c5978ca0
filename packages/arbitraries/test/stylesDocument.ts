const integers = { type: "array", items: { type: "integer", minimum: 0, maximum: 99 }, minItems: 2, maxItems: 3 };
const words = { type: "array", items: { type: "string", minLength: 2 }, uniqueItems: true };
const colour = {
  type: "object",
  required: ["red"],
  properties: { red: { type: "integer", maximum: 255 }, name: { type: "string", enum: ["Brick", "Rust"] } },
  additionalProperties: false,
};

/** A document with parameters in every place, structure and style, and with bodies of several kinds. */
export const stylesDocument = {
  openapi: "3.0.3",
  info: { title: "Styles", version: "1" },
  servers: [{ url: "http://target.test/depot/v1" }],
  paths: {
    "/shelves/{shelf}/rows/{rows}": {
      put: {
        operationId: "putShelf",
        parameters: [
          { name: "shelf", in: "path", required: true, schema: { type: "string", pattern: "^[A-Z]{2}[0-9]$" } },
          { name: "rows", in: "path", required: true, schema: integers },
          { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
          { name: "from", in: "query", schema: { type: "integer", format: "int64", minimum: 0 } },
          { name: "ratio", in: "query", schema: { type: "number", minimum: 0, exclusiveMaximum: 1, multipleOf: 0.25 } },
          { name: "open", in: "query", required: true, schema: { type: "boolean" } },
          { name: "sizes", in: "query", schema: integers },
          { name: "commas", in: "query", explode: false, schema: integers },
          { name: "blanks", in: "query", style: "spaceDelimited", explode: false, schema: words },
          { name: "pipes", in: "query", style: "pipeDelimited", explode: false, schema: words },
          { name: "deep", in: "query", style: "deepObject", schema: colour },
          { name: "flat", in: "query", explode: false, schema: colour },
          { name: "X-Request-Number", in: "header", required: true, schema: { type: "integer", maximum: 10 } },
          { name: "X-Label", in: "header", schema: { type: "string", maxLength: 5 } },
          { name: "session", in: "cookie", required: true, schema: { type: "string", minLength: 4 } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Shelf" } } },
        },
        responses: { 204: { description: "Done" } },
      },
    },
    "/notes": {
      post: {
        operationId: "postNote",
        requestBody: { content: { "application/*": { schema: { type: "array", items: { type: "string" } } } } },
        responses: { 200: { description: "Done", content: { "application/json": {} } } },
      },
    },
  },
  components: {
    schemas: {
      Shelf: {
        type: "object",
        required: ["width"],
        properties: { width: { type: "integer", minimum: 1 }, label: { type: "string", nullable: true } },
      },
    },
  },
};

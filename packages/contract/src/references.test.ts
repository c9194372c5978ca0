import { describe, expect, it } from "vitest";
import { contractErrorOf, contractOf, contractWith, schemaOf } from "../test/contractOf.ts";

describe("references", () => {
  it("names what a reference finds in the middle of a schema", () => {
    const contract = contractWith({
      A: "{ type: object, properties: { b: { type: array, items: { type: string } } } }",
      C: "{ $ref: '#/components/schemas/A/properties/b' }",
      D: "{ $ref: '#/components/schemas/A/properties/b/items' }",
    });
    expect(schemaOf(contract, "C")).toEqual({ $ref: "#/components/schemas/A_b" });
    expect(schemaOf(contract, "A_b")).toEqual({ type: "array", items: { type: "string" } });
    expect(schemaOf(contract, "A_b_items")).toEqual({ type: "string" });
  });

  it("names a part that contains itself once", () => {
    const contract = contractWith({
      A: "{ type: object, properties: { child: { type: object, properties: { child: { $ref: '#/components/schemas/A/properties/child' } } } } }",
    });
    expect([...contract.schemas.keys()]).toEqual(["A", "A_child"]);
    expect(schemaOf(contract, "A_child").properties).toEqual({ child: { $ref: "#/components/schemas/A_child" } });
  });

  it("gives no two schemas one name", () => {
    const contract = contractWith({
      A: "{ type: object, properties: { b: { type: string } } }",
      A_b: "{ type: integer }",
      C: "{ $ref: '#/components/schemas/A/properties/b' }",
    });
    expect(schemaOf(contract, "C")).toEqual({ $ref: "#/components/schemas/A_b_2" });
  });

  it("follows references on the way to a place", () => {
    const contract = contractWith({
      A: "{ type: array, items: { $ref: '#/components/schemas/B' } }",
      B: "{ type: object, properties: { c: { type: string } } }",
      C: "{ $ref: '#/components/schemas/A/items/properties/c' }",
    });
    expect(schemaOf(contract, "B_c")).toEqual({ type: "string" });
  });

  it("renames schemas whose names OpenAPI does not allow", () => {
    const contract = contractWith({
      '"List<A B>"': "{ type: array }",
      C: "{ $ref: '#/components/schemas/List%3CA%20B%3E' }",
    });
    expect(schemaOf(contract, "C")).toEqual({ $ref: "#/components/schemas/List_A_B_" });
  });

  it("resolves everything else that may be a reference", () => {
    const contract = contractOf(`openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a/{id}: { $ref: "#/paths/~1b~1{id}" }
  /b/{id}:
    parameters: [{ $ref: "#/components/parameters/Id" }]
    post:
      requestBody: { $ref: "#/components/requestBodies/Body" }
      responses: { "200": { $ref: "#/components/responses/Ok" } }
components:
  parameters:
    Id: { $ref: "#/components/parameters/RealId" }
    RealId: { name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id" }, examples: { one: { $ref: "#/components/examples/One" } } }
  examples: { One: { value: 1 } }
  requestBodies: { Body: { required: true, content: { application/json: { schema: { $ref: "#/components/parameters/RealId/schema" } } } } }
  responses: { Ok: { description: " fine ", headers: { X: { $ref: "#/components/headers/X" } } } }
  headers: { X: { required: true, schema: { type: integer } } }
  schemas: { Id: { type: integer } }
  securitySchemes:
    a: { $ref: "#/components/securitySchemes/b" }
    b: { type: http, scheme: Bearer, bearerFormat: JWT }
`);
    expect(contract.operations.map(({ path }) => path)).toEqual(["/a/{id}", "/b/{id}"]);
    for (const operation of contract.operations) {
      expect(operation).toMatchObject({
        parameters: [{ name: "id", schema: { $ref: "#/components/schemas/Id" }, examples: [1] }],
        requestBody: {
          required: true,
          content: [{ schema: { $ref: "#/components/schemas/parameters_RealId_schema" } }],
        },
        responses: [
          { status: "200", description: "fine", headers: [{ name: "X", required: true, schema: { type: "integer" } }] },
        ],
      });
    }
    expect(contract.securitySchemes).toEqual([
      { name: "a", type: "http", scheme: "bearer", bearerFormat: "JWT", traits: {} },
      { name: "b", type: "http", scheme: "bearer", bearerFormat: "JWT", traits: {} },
    ]);
  });

  it.each([
    ["another file", "{ $ref: 'common.yaml#/A' }", /points into another file/],
    ["a URL", "{ $ref: 'https://example.com/a.json' }", /points into another file/],
    ["an anchor", "{ $ref: '#thing' }", /no JSON pointer/],
    ["nothing", "{ $ref: '#/components/schemas/Nobody' }", /points to nothing/],
    ["a text", "{ $ref: '#/info/title' }", /is no object/],
    ["itself", "{ $ref: '#/components/schemas/A' }", /back to itself/],
    ["a key that every object inherits", "{ $ref: '#/components/schemas/toString' }", /points to nothing/],
  ])("refuses a reference to %s", (_what, schema, message) => {
    const error = contractErrorOf(() => contractWith({ A: schema }));
    expect(error.message).toMatch(message);
    expect(error.line).toBe(6);
  });
});

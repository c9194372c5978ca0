import { describe, expect, it } from "vitest";
import { contractErrorOf, contractOf } from "../../test/contractOf.ts";
import type { Operation, Parameter } from "../model.ts";
import { successResponses } from "../successResponses.ts";

const head = 'openapi: 3.0.3\ninfo: { title: Bins of the Depot, version: "1" }\n';

function operationOf(text: string): Operation {
  const [operation] = contractOf(head + text).operations;
  if (operation === undefined) throw new Error("no operation");
  return operation;
}

function parameterOf(parameter: string): Parameter {
  const [found] = operationOf(
    `paths: { /a: { get: { parameters: [${parameter}], responses: { "200": { description: OK } } } } }`,
  ).parameters;
  if (found === undefined) throw new Error("no parameter");
  return found;
}

describe("parameters", () => {
  it.each([
    ["query", "form", true],
    ["cookie", "form", true],
    ["header", "simple", false],
  ])("in %s are by default of style %s, explode %s", (place, style, explode) => {
    expect(parameterOf(`{ name: a, in: ${place}, schema: {} }`)).toMatchObject({
      in: place,
      style,
      explode,
      required: false,
    });
  });

  it.each([
    ["spaceDelimited", "", false],
    ["form", ", explode: false", false],
    ["deepObject", ", explode: true", true],
  ])("of style %s%s explode: %s", (style, explode, exploded) => {
    const parameter = parameterOf(`{ name: a, in: query, style: ${style}${explode}, schema: {} }`);
    expect([parameter.style, parameter.explode]).toEqual([style, exploded]);
  });

  it.each([
    ["example: 1, schema: { example: 2 }", [1]],
    ["examples: { a: { value: 1 }, b: { value: 2 }, c: { externalValue: 'https://example.com' } }, schema: {}", [1, 2]],
    ["schema: { example: 2 }", [2]],
    ["schema: { $ref: '#/components/schemas/S' }", ["s"]],
    ["content: { text/plain: { schema: { type: string }, example: x } }", ["x"]],
    ["schema: {}", []],
  ])("have the examples of %s", (keys, examples) => {
    const operation = operationOf(
      `paths: { /a: { get: { parameters: [{ name: a, in: query, ${keys} }], responses: { "200": { description: OK } } } } }\ncomponents: { schemas: { S: { $ref: '#/components/schemas/T' }, T: { example: s } } }`,
    );
    expect(operation.parameters[0]?.examples).toEqual(examples);
  });

  it("that operations share are warned of once", () => {
    const shared = '{ parameters: [{ $ref: "#/components/parameters/P" }], responses: { "200": { description: OK } } }';
    const contract = contractOf(
      `${head}paths: { /a: { get: ${shared}, put: ${shared} } }\ncomponents: { parameters: { P: { name: p, in: query } } }`,
    );
    expect(contract.warnings.map(({ kind }) => kind)).toEqual(["parameter-without-schema"]);
  });

  it("of an operation replace those of its path", () => {
    const operation = operationOf(`paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: id, in: query, schema: { type: boolean } }
    get:
      parameters: [{ name: id, in: path, required: true, description: " own ", schema: { type: integer }, x-conformance: { fixture: id } }]
      responses: { "200": { description: OK } }
`);
    expect(operation.parameters).toMatchObject([
      { in: "path", description: "own", schema: { type: "integer" }, traits: { fixture: "id" } },
      { in: "query", schema: { type: "boolean" }, traits: {} },
    ]);
  });
});

describe("operations", () => {
  it("have an id, also without an operationId", () => {
    expect(operationOf('paths: { "/a/{b}": { patch: { responses: {} } } }').id).toBe("patch-/a/{b}");
  });

  it("are in the document's order of paths", () => {
    const contract = contractOf(
      `${head}paths: { /b: { post: { responses: {} }, get: { responses: {} } }, x-note: 1, /a: { get: { responses: {}, deprecated: true, summary: S } } }`,
    );
    expect(contract.operations.map(({ id }) => id)).toEqual(["get-/b", "post-/b", "get-/a"]);
    expect(contract.operations[2]).toMatchObject({ deprecated: true, summary: "S", requestBody: null });
  });

  it("have bodies and answers with their media types, headers and examples", () => {
    const operation = operationOf(`paths:
  /a:
    post:
      requestBody: { content: { application/json: { schema: { type: object }, examples: { a: { value: { b: 1 } } } }, text/csv: {} } }
      responses:
        "201": { description: Created, headers: { Location: { required: true, schema: { type: string } }, Content-Type: { schema: {} } } }
        2XX: { description: Fine }
        default: { description: Else, content: { application/json: { schema: { type: string, example: e } } } }
        x-note: ignored
`);
    expect(operation.requestBody).toEqual({
      required: false,
      content: [
        { mediaType: "application/json", schema: { type: "object" }, examples: [{ b: 1 }] },
        { mediaType: "text/csv", schema: null, examples: [] },
      ],
    });
    expect(operation.responses).toEqual([
      {
        status: "201",
        description: "Created",
        headers: [{ name: "Location", required: true, schema: { type: "string" } }],
        content: [],
      },
      { status: "2XX", description: "Fine", headers: [], content: [] },
      {
        status: "default",
        description: "Else",
        headers: [],
        content: [{ mediaType: "application/json", schema: { type: "string", example: "e" }, examples: ["e"] }],
      },
    ]);
    expect(successResponses(operation).map(({ status }) => status)).toEqual(["201", "2XX"]);
  });

  it("carry their traits", () => {
    const sorting =
      "{ by: o, direction: { parameter: d, ascending: A, descending: D }, keys: { K: { field: /k, order: text }, H: { hidden: why } } }";
    const operation = operationOf(
      `paths: { /a: { get: { responses: {}, x-conformance: { identity: /id, sorting: ${sorting} } } } }`,
    );
    expect(operation.traits).toEqual({
      identity: "/id",
      sorting: {
        by: "o",
        direction: { parameter: "d", ascending: "A", descending: "D" },
        keys: { K: { field: "/k", order: "text" }, H: { hidden: "why" } },
      },
    });
  });

  it.each([
    ["a document without paths", "x: 1", /has no paths/],
    ["a path without slash", "paths: { a: {} }", /does not begin with/],
    ["a path that is no object", "paths: { /a: [] }", /must be an object/],
    ["an operation that is no object", "paths: { /a: { get: [] } }", /get of \/a must be an object/],
    [
      "one parameter twice",
      "paths: { /a: { get: { parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: {} }] } } }",
      /there twice/,
    ],
    [
      "a parameter in no place",
      "paths: { /a: { get: { parameters: [{ name: a, in: body2, schema: {} }] } } }",
      /is in "body2"/,
    ],
    ["a parameter without name", "paths: { /a: { get: { parameters: [{ in: query }] } } }", /no name/],
    ["an unknown trait", "paths: { /a: { get: { x-conformance: { pages: 1 } } } }", /unknown key pages/],
    [
      "a filter that matches in no known way",
      "paths: { /a: { get: { x-conformance: { filters: [{ parameter: a, field: /b, match: like }] } } } }",
      /match must be any-of or/,
    ],
    [
      "a sort key of neither kind",
      "paths: { /a: { get: { x-conformance: { sorting: { by: a, direction: { parameter: a, ascending: a, descending: b }, keys: { K: { order: text } } } } } } }",
      /K is not understood/,
    ],
  ])("are refused: %s", (_what, text, message) => {
    expect(contractErrorOf(() => contractOf(head + text)).message).toMatch(message);
  });
});

describe("security", () => {
  const schemes =
    "components: { securitySchemes: { a: { type: http, scheme: Basic }, b: { type: apiKey, in: header, name: K } } }\n";

  it.each([
    ["nothing", "", "", []],
    ["the document's", "security: [{ a: [] }, { b: [] }]\n", "", [["a"], ["b"]]],
    ["the operation's own", "security: [{ a: [] }]\n", "security: [{ a: [], b: [x] }]", [["a", "b"]]],
    ["none, said by the operation", "security: [{ a: [] }]\n", "security: []", []],
    ["an optional one", "security: [{ a: [] }, {}]\n", "", [["a"], []]],
  ])("is %s", (_what, ofDocument, ofOperation, security) => {
    const operation = operationOf(`${ofDocument}${schemes}paths: { /a: { get: { responses: {}, ${ofOperation} } } }`);
    expect(operation.security).toEqual(security);
  });

  it.each([
    ["of an unknown type", "{ type: magic }", /the type "magic"/],
    ["whose tokens name no user", "{ type: http, scheme: bearer, x-conformance: { token: {} } }", /token has no user/],
    ["of no HTTP scheme", "{ type: http }", /names no HTTP scheme/],
  ])("schemes %s are refused", (_what, scheme, message) => {
    const text = `${head}paths: {}\ncomponents: { securitySchemes: { a: ${scheme} } }`;
    expect(contractErrorOf(() => contractOf(text)).message).toMatch(message);
  });

  it("has schemes with traits, or without any", () => {
    const token = "{ user: name, claims: { sub: Login }, fixtures: { iss: issuer } }";
    const a = `a: { type: http, scheme: Bearer, x-conformance: { token: ${token} } }`;
    const text = `${head}paths: {}\ncomponents: { securitySchemes: { ${a}, b: { type: http, scheme: basic } } }`;
    expect(contractOf(text).securitySchemes.map(({ traits }) => traits)).toEqual([
      { token: { user: "name", claims: { sub: "Login" }, fixtures: { iss: "issuer" } } },
      {},
    ]);
  });
});

describe("the base path", () => {
  it.each([
    [
      '{ url: "{protocol}://{domain}:{port}/rest/x", variables: { protocol: { default: http }, domain: { default: a }, port: { default: 80 } } }',
      "/rest/x",
      "x",
    ],
    ["{ url: https://example.com/rest/bins/ }", "/rest/bins", "bins"],
    ["{ url: https://example.com }", "", "bins-of-the-depot"],
    ["{ url: /v1 }", "/v1", "v1"],
    ["{ url: v1/a }", "/v1/a", "a"],
    ["{ url: ./v1 }", "/v1", "v1"],
    ["{ url: / }", "", "bins-of-the-depot"],
    ["{ url: //example.com/v1 }", "/v1", "v1"],
    ["{ url: 'https://example.com/v1?a=b#c' }", "/v1", "v1"],
  ])("of the server %s is %s and names the API %s", (server, basePath, api) => {
    expect(contractOf(`${head}servers: [${server}, { url: /other }]\npaths: {}`)).toMatchObject({ basePath, api });
  });

  it("is empty without a server", () => {
    expect(contractOf(`${head}paths: {}`)).toMatchObject({ basePath: "", id: "bins-of-the-depot@1" });
  });

  it("needs the defaults of its variables", () => {
    const error = contractErrorOf(() => contractOf(`${head}servers: [{ url: "{host}/a" }]\npaths: {}`));
    expect(error.message).toMatch(/variable host, which has no default/);
  });
});

describe("the whole contract", () => {
  it("takes name and version from the caller first", () => {
    expect(contractOf(`${head}paths: {}`, { api: "depot", version: "2" })).toMatchObject({
      api: "depot",
      version: "2",
      id: "depot@2",
    });
  });

  it("cannot be changed", () => {
    const contract = contractOf(
      `${head}paths: { /a: { get: { responses: {} } } }\ncomponents: { schemas: { A: { enum: [[1]] } } }`,
    );
    const frozen = [
      contract,
      contract.operations[0]?.responses,
      contract.document.paths,
      contract.schemas.get("A")?.enum?.[0],
    ];
    expect(frozen.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
    expect(() => (contract.schemas as Map<string, object>).set("B", {})).toThrow(TypeError);
    expect(() => (contract.schemas as Map<string, object>).clear()).toThrow(TypeError);
  });

  it.each([
    ["info", "openapi: 3.0.0\npaths: {}\n", /no info/],
    ["a version", "openapi: 3.0.0\ninfo: { title: A }\npaths: {}\n", /info has no version/],
  ])("needs %s", (_what, text, message) => {
    expect(contractErrorOf(() => contractOf(text)).message).toMatch(message);
  });

  it("may have no paths in OpenAPI 3.1", () => {
    const contract = contractOf('openapi: 3.1.0\ninfo: { title: A, version: "1" }\n');
    expect(contract.warnings.map(({ kind }) => kind)).toEqual(["no-operations"]);
  });
});

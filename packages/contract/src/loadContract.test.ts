import { describe, expect, it } from "vitest";
import { contractErrorOf, contractOf, fixture, schemaOf } from "../test/contractOf.ts";

const repaired: readonly (readonly [file: string, warnings: readonly string[]])[] = [
  ["under-indented-quote.yaml", ["4 under-indented-quote", "11 under-indented-quote"]],
  ["tab-indentation.yaml", ["3 tab-indentation"]],
  ["one-tab.yaml", ["6 tab-indentation"]],
  ["tab-list.yaml", ["9 tab-indentation", "7 no-responses"]],
  ["numeric-status-keys.yaml", ["7 numeric-status-key"]],
  [
    "schema-oddities.yaml",
    [
      "24 schema-name",
      "7 missing-type",
      "9 unknown-format",
      "11 nullable-without-type",
      "12 missing-type",
      "12 unknown-type",
      "13 unknown-type",
      "13 number-as-text",
      "14 examples-of-schema",
      "15 required-flag",
      "16 pattern-escapes",
      "17 unusable-pattern",
      "18 type-list",
      "19 ref-sibling",
      "20 tuple",
      "21 numeric-exclusive-bound",
      "22 idle-bound",
      "23 unsupported-keyword",
    ],
  ],
  [
    "parameter-oddities.yaml",
    [
      "6 optional-path-parameter",
      "11 parameter-content",
      "12 parameter-without-schema",
      "13 parameter-without-schema",
      "14 ignored-header",
      "19 bare-example",
      "20 examples-list",
      "8 path-parameter-not-in-path",
      "7 undeclared-path-parameter",
      "22 status-range",
    ],
  ],
  [
    "operation-oddities.yaml",
    [
      "16 swagger-basic",
      "8 servers-of-operation",
      "10 header-without-schema",
      "13 duplicate-operation-id",
      "12 no-responses",
      "4 server-variable",
      "2 numeric-version",
    ],
  ],
  ["prototype-keys.yaml", ["3 prototype-key", "7 prototype-key"]],
  ["anchors.yaml", []],
  ["openapi-3.1.yaml", ["16 nullable"]],
];

describe("documents that are repaired", () => {
  it.each(repaired)("%s", (file, warnings) => {
    const contract = contractOf(fixture(file));
    const found = contract.warnings.map((warning) => `${warning.line} ${warning.kind}`);
    expect(found.filter((warning) => !warning.endsWith(" no-operations"))).toEqual(warnings);
    expect(contract.warnings.every((warning) => warning.file === "openapi.yaml" && warning.message !== "")).toBe(true);
  });

  it("folds a quoted text as if it had been indented", () => {
    const contract = contractOf(fixture("under-indented-quote.yaml"));
    expect(contract.document).toMatchObject({
      info: {
        description: 'A description that the generator folded and indented like nothing around it: twice "quoted"',
        version: "1",
      },
      paths: {
        "/bins": { get: { summary: "Lists the bins, all of them", description: '"A block text\nis left alone"\n' } },
      },
    });
  });

  it("reads numeric status keys as strings", () => {
    const [operation] = contractOf(fixture("numeric-status-keys.yaml")).operations;
    expect(operation?.responses.map((response) => response.status)).toEqual(["200", "404", "default"]);
  });

  it("keeps the version as it is written", () => {
    expect(contractOf(fixture("operation-oddities.yaml"))).toMatchObject({ id: "bins@1.10", basePath: "/test/bins" });
  });

  it("gives operations with the same id different ones", () => {
    expect(contractOf(fixture("operation-oddities.yaml")).operations.map(({ id }) => id)).toEqual(["list", "get-/b"]);
  });

  it("expands anchors and merge keys", () => {
    const contract = contractOf(fixture("anchors.yaml"));
    expect(schemaOf(contract, "Code")).toEqual({ type: "string", maxLength: 5 });
    expect(schemaOf(contract, "Name")).toEqual({ type: "string", maxLength: 50 });
  });

  it("lets no key reach the prototype of anything", () => {
    const contract = contractOf(fixture("prototype-keys.yaml"));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect("polluted" in contract.document).toBe(false);
    expect(Object.keys(schemaOf(contract, "constructor").properties ?? {})).toEqual(["constructor", "toString"]);
  });
});

const refused: readonly (readonly [file: string, line: number | null, problem: RegExp, mend: RegExp])[] = [
  ["swagger-2.yaml", 1, /Swagger 2\.0/, /Convert it/],
  ["async-api.yaml", 1, /AsyncAPI/, /OpenAPI document/],
  ["empty.yaml", null, /empty/, /file you mean/],
  ["only-comment.yaml", null, /no value/, /file you mean/],
  ["list.yaml", null, /no key `openapi`/, /begins with `openapi/],
  ["merge-conflict.yaml", 3, /merge conflict/, /Resolve/],
  ["web-page.yaml", 1, /web page/, /Download/],
  ["two-documents.yaml", 2, /cannot be read/, /one document/],
  ["openapi-3.2.yaml", 1, /3\.2\.0 is not supported/, /3\.0 or 3\.1/],
  ["missing-quote.yaml", 3, /cannot be read/, /Close the quotation mark/],
  ["mixed-tabs.yaml", 9, /cannot be read/, /Indent with spaces/],
  ["ambiguous-tab.yaml", 9, /cannot be read/, /Indent with spaces/],
  ["duplicate-status-key.yaml", 8, /"200" stands twice/, /one key/],
  ["duplicate-key.yaml", 7, /"Bin" stands twice/, /Keep one/],
  ["external-reference.yaml", 6, /another file/, /Bundle/],
  ["dangling-reference.yaml", 7, /points to nothing/, /#\/components\/schemas\/Bin\?/],
  ["circular-alias.yaml", 6, /back to itself/, /definition/],
  ["body-parameter.yaml", 7, /in: body/, /requestBody/],
  ["unknown-security.yaml", 3, /unknown scheme other/, /securitySchemes/],
  ["misspelt-status.yaml", 6, /20O is no status code/, /three digits/],
  ["alias-bomb.yaml", 2, /aliases expand/, /\$ref/],
  ["circular-anchor.yaml", 3, /contains itself/, /\$ref/],
  ["infinite-number.yaml", 4, /\.inf is no JSON value/, /finite/],
];

describe("documents that are refused", () => {
  it.each(refused)("%s at line %s", (file, line, problem, mend) => {
    const error = contractErrorOf(() => contractOf(fixture(file)));
    expect(error.message).toMatch(problem);
    expect(error.mend).toMatch(mend);
    expect(error.line).toBe(line);
    expect(error.message.startsWith(line === null ? "openapi.yaml: " : `openapi.yaml:${line}: `)).toBe(true);
    expect(error.message.endsWith(error.mend)).toBe(true);
  });

  it.each([
    ["block style", Array.from({ length: 300 }, (_unused, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["flow style", "[".repeat(100_000)],
    ["JSON", `{"openapi":"3.0.0","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ])("deep nesting in %s", (_style, text) => {
    expect(contractErrorOf(() => contractOf(text)).message).toMatch(/nest|deep/);
  });
});

import type { Schema } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { depotContract } from "../test/depotContract.ts";
import { createSchemaJudge } from "./createSchemaJudge.ts";

/** keyword, schema, a value that fits, one that does not, and what is said about it. */
const keywords: readonly (readonly [string, Schema, unknown, unknown, string])[] = [
  ["type", { type: "string" }, "a", 1, "expected a string, found the number 1"],
  ["type", { type: "integer" }, 1, 1.5, "expected an integer, found the number 1.5"],
  ["type", { type: "integer" }, 1, Number.POSITIVE_INFINITY, "expected an integer, found the number Infinity"],
  ["type", { type: ["string", "null"] }, null, 1, "expected a string or null, found the number 1"],
  ["type", { type: "object" }, {}, [1], "expected an object, found an array of 1 item"],
  ["type", { type: "array" }, [], { a: 1, b: 2 }, "expected an array, found an object with 2 properties"],
  ["type", { type: "boolean" }, true, "true", 'expected a boolean, found the string "true"'],
  ["type", { type: "number" }, 1.5, undefined, "expected a number, found nothing"],
  ["enum", { enum: ["A", "B"] }, "A", "C", 'expected one of "A", "B", found the string "C"'],
  ["enum", { enum: ["A"] }, "A", "C", 'expected "A", found the string "C"'],
  ["const", { const: 7 }, 7, 8, "expected 7, found the number 8"],
  [
    "format",
    { format: "date" },
    "2024-02-29",
    "2023-02-29",
    'expected a day of the calendar such as "2026-03-12", found the string "2023-02-29"',
  ],
  [
    "format",
    { format: "int32" },
    2147483647,
    2147483648,
    "expected an integer from -2147483648 to 2147483647, found the number 2147483648",
  ],
  ["pattern", { pattern: "^[A-Z]+$" }, "AB", "ab", 'expected a string that matches ^[A-Z]+$, found the string "ab"'],
  ["minLength", { minLength: 2 }, "🚚🚚", "🚚", 'expected at least 2 characters, found 1 character: "🚚"'],
  ["maxLength", { maxLength: 1 }, "🚚", "ab", 'expected at most 1 character, found 2 characters: "ab"'],
  ["minimum", { minimum: 1 }, 1, 0, "expected a number of at least 1, found the number 0"],
  ["maximum", { maximum: 1 }, 1, 2, "expected a number of at most 1, found the number 2"],
  ["exclusiveMinimum", { exclusiveMinimum: 1 }, 1.1, 1, "expected a number above 1, found the number 1"],
  ["exclusiveMaximum", { exclusiveMaximum: 1 }, 0.9, 1, "expected a number below 1, found the number 1"],
  ["multipleOf", { multipleOf: 0.01 }, 0.07, 0.075, "expected a multiple of 0.01, found the number 0.075"],
  ["minItems", { minItems: 1 }, [1], [], "expected at least 1 item, found an empty array"],
  ["maxItems", { maxItems: 1 }, [1], [1, 2], "expected at most 1 item, found an array of 2 items"],
  [
    "uniqueItems",
    { uniqueItems: true },
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, 2, { a: 1 }],
    "expected items that all differ, found items 0 and 2 to be equal",
  ],
  ["minProperties", { minProperties: 1 }, { a: 1 }, {}, "expected at least 1 property, found an empty object"],
  [
    "maxProperties",
    { maxProperties: 1 },
    { a: 1 },
    { a: 1, b: 2 },
    "expected at most 1 property, found an object with 2 properties",
  ],
  ["required", { required: ["id"] }, { id: null }, { di: 1 }, 'expected the property "id", found an object without it'],
  [
    "required",
    { required: ["toString"] },
    { toString: 1 },
    {},
    'expected the property "toString", found an object without it',
  ],
  [
    "additionalProperties",
    { properties: { a: {} }, additionalProperties: false },
    { a: 1 },
    { a: 1, b: "x" },
    'expected no properties beside those that the schema names, found "b" with the string "x"',
  ],
  ["not", { not: { type: "null" } }, 1, null, "expected a value that the schema does not exclude, found null"],
];

/** format, then values that have it, then values that have not. */
const formats: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
  ["date", ["2026-03-12", "2024-02-29"], ["2026-3-12", "2023-02-29", "2026-03-12T00:00:00Z", "", "12.03.2026"]],
  [
    "date-time",
    ["2026-03-12T10:15:30Z", "2026-03-12t10:15:30.123z", "2026-03-12T10:15:30+01:00", "1990-12-31T23:59:60Z"],
    [
      "2026-03-12",
      "2026-03-12T10:15:30",
      "2026-03-12 10:15:30Z",
      "2026-03-12T10:15Z",
      "2026-03-12T10:15:30+0100",
      "2026-03-12T10:15:30+01",
      "2026-02-30T10:15:30Z",
      "2026-03-12T24:00:00Z",
      "2026-03-12T10:15:61Z",
      "1741774530",
    ],
  ],
  ["time", ["10:15:30Z", "10:15:30.5+01:00"], ["10:15:30", "25:00:00Z"]],
  ["duration", ["P1D", "PT5M"], ["P", "5M"]],
  ["email", ["a.b@depot.example"], ["a.b", "@depot.example", "a b@depot.example"]],
  ["hostname", ["depot.example"], ["-depot.example", "depot_example"]],
  ["ipv4", ["192.0.2.1"], ["192.0.2.256", "192.0.2"]],
  ["ipv6", ["2001:db8::1"], ["2001:db8::1::1", "192.0.2.1"]],
  [
    "uri",
    ["https://depot.example/a?b=c#d", "urn:isbn:1"],
    ["/a/b", "depot.example", 'https://depot.example/a"', "https://depot.example/a b"],
  ],
  ["uri-reference", ["/a/b", "?a=b", "https://depot.example/"], ["/a b", '/a"', "\\a"]],
  ["uuid", ["2eb8aa08-aa98-11ea-b4aa-73b441d16380"], ["2eb8aa08aa9811eab4aa73b441d16380"]],
  ["byte", ["", "YWJj", "YQ=="], ["YWJ", "YWJj\n!", "-_-_"]],
  ["int32", [0, -2147483648, 2147483647], [2147483648, -2147483649, 0.5]],
  [
    "int64",
    [0, 2 ** 53 + 2, JSON.parse("9223372036854775807"), JSON.parse("-9223372036854775808")],
    [1e19, -1e19, 0.5],
  ],
  ["float", [0.1, 3.4028234663852886e38], [3.5e38, -3.5e38]],
  ["double", [0.1, Number.MAX_VALUE], []],
  ["url", ["anything: the format is nobody's"], []],
  ["password", ["anything"], []],
];

const person: Schema = {
  type: "object",
  required: ["lastName"],
  properties: { lastName: { type: "string" }, type: { enum: ["PERSON"] } },
};
const company: Schema = {
  type: "object",
  required: ["companyName"],
  properties: { companyName: { type: "string" }, type: { enum: ["COMPANY"] } },
};
const truck: Schema = { type: "object", required: ["axles"], properties: { axles: { type: "integer" } } };
const boat: Schema = { type: "object", required: ["cabins"], properties: { cabins: { type: "integer" } } };

const contract = contractOf({
  Person: person,
  Company: company,
  Customer: {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer" } },
    oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Company" }],
  },
  Truck: truck,
  Boat: boat,
  Vehicle: { oneOf: [{ $ref: "#/components/schemas/Truck" }, { $ref: "#/components/schemas/Boat" }] },
  Load: { anyOf: [{ $ref: "#/components/schemas/Truck" }, { $ref: "#/components/schemas/Boat" }, { type: "string" }] },
  Delivery: {
    type: "object",
    properties: { type: { type: "string", enum: ["ROAD", "RAIL"] } },
    oneOf: [
      { properties: { type: { enum: ["ROAD"] } } },
      { properties: { type: { enum: ["RAIL"] }, wagons: { type: "integer" } } },
    ],
  },
  Fleet: {
    type: "object",
    properties: { vehicles: { type: "array", items: { $ref: "#/components/schemas/Vehicle" } } },
  },
  Box: {
    type: "object",
    required: ["size"],
    properties: { size: { type: "integer" }, inside: { $ref: "#/components/schemas/Box" } },
  },
  Tagged: {
    oneOf: [
      { allOf: [{ $ref: "#/components/schemas/Truck" }, { properties: { kind: { const: "truck" } } }] },
      { allOf: [{ $ref: "#/components/schemas/Boat" }, { properties: { kind: { const: "boat" } } }] },
    ],
  },
});

/** schema, value, and each violation as `path keyword: message`. */
const unions: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["Customer", { id: 1, type: "PERSON", lastName: "Ahn" }, []],
  ["Customer", { id: 1, lastName: "Ahn" }, []],
  ["Customer", { id: 1, type: "PERSON", lastName: "Ahn", companyName: "Depot" }, []],
  [
    "Customer",
    { id: 1, type: "PERSON", companyName: "Depot" },
    [' required: expected the property "lastName", found an object without it'],
  ],
  [
    "Customer",
    { id: 1, type: "COMPANY", companyName: 7 },
    ["/companyName type: expected a string, found the number 7"],
  ],
  [
    "Customer",
    { id: 1, type: "OTHER", lastName: "Ahn" },
    [' oneOf: expected "type" to be one of "PERSON" (Person), "COMPANY" (Company), found the string "OTHER"'],
  ],
  [
    "Customer",
    { type: "OTHER" },
    [
      ' oneOf: expected "type" to be one of "PERSON" (Person), "COMPANY" (Company), found the string "OTHER"',
      ' required: expected the property "id", found an object without it',
    ],
  ],
  [
    "Customer",
    { id: 1, lastName: "Ahn", companyName: "Depot" },
    [
      ' oneOf: expected the property "type" to be one of "PERSON", "COMPANY", found an object without it, ' +
        'which could be "PERSON" or "COMPANY"',
    ],
  ],
  ["Vehicle", { axles: 2 }, []],
  [
    "Vehicle",
    { axles: 2, cabins: 3 },
    [
      ' oneOf: expected a value that fits exactly one variant, found one that fits Truck (by "axles") and Boat (by "cabins")',
    ],
  ],
  [
    "Fleet",
    { vehicles: [{ axles: 2 }, { cabins: "3" }] },
    ['/vehicles/1/cabins type: expected an integer, found the string "3"'],
  ],
  [
    "Vehicle",
    {},
    [
      " oneOf: expected a value that fits exactly one variant, found an empty object that fits none: " +
        'Truck expects the property "axles"; Boat expects the property "cabins"',
    ],
  ],
  [
    "Vehicle",
    { axles: "2", cabins: "3" },
    [
      " oneOf: expected a value that fits exactly one variant, found an object with 2 properties that fits none: " +
        'Truck expects an integer at /axles, found the string "2"; Boat expects an integer at /cabins, found the string "3"',
    ],
  ],
  ["Customer", { id: 1, companyName: 7 }, ["/companyName type: expected a string, found the number 7"]],
  ["Delivery", { type: "AIR" }, ['/type enum: expected one of "ROAD", "RAIL", found the string "AIR"']],
  ["Delivery", { type: "RAIL", wagons: "2" }, ['/wagons type: expected an integer, found the string "2"']],
  ["Load", { axles: 2, cabins: 3 }, []],
  ["Load", "sand", []],
  [
    "Load",
    null,
    [
      " anyOf: expected a value that fits at least one variant, found null that fits none: " +
        "Truck expects an object; Boat expects an object; variant 3 expects a string",
    ],
  ],
  ["Tagged", { kind: "boat", axles: 2 }, [' required: expected the property "cabins", found an object without it']],
];

describe("the schema judge", () => {
  const judge = createSchemaJudge(contract);

  it.each(keywords)("%s: %j", (keyword, schema, valid, invalid, message) => {
    expect(judge.judge(schema, valid)).toEqual([]);
    const [violation, ...others] = judge.judge(schema, invalid);
    expect(violation).toMatchObject({ path: "", keyword, message, schemaPath: `#/${keyword}` });
    expect(`expected ${violation?.expected}, found ${violation?.actual}`).toBe(message);
    expect(others).toEqual([]);
  });

  it.each(formats)("format %s", (format, valid, invalid) => {
    const accepted = (value: unknown) => judge.judge({ format }, value).length === 0;
    expect([...valid, ...invalid].filter(accepted)).toEqual(valid);
  });

  it.each(unions)("%s: %j", (name, value, violations) => {
    const found = judge.judge({ name }, value).map(({ path, keyword, message }) => `${path} ${keyword}: ${message}`);
    expect(found.toSorted()).toEqual(violations.toSorted());
  });

  it.each([
    ["Customer", { id: 1, lastName: "Ahn", companyName: "Depot" }, ["Person", "Company"]],
    ["Customer", { id: 1, lastName: "Ahn", companyName: "Depot", type: "COMPANY" }, ["Company"]],
    ["Customer", {}, []],
    ["Load", "sand", ["variant 3"]],
    ["Box", { size: 1 }, []],
  ])("knows which variants of %s %j fits", (name, value, variants) => {
    expect(judge.variantsOf({ name }, value)).toEqual(variants);
  });

  it("names the schema and the place in it, however deep the value is", () => {
    expect(judge.judge({ name: "Box" }, { size: 1, inside: { size: 2, inside: { size: "3" } } })).toMatchObject([
      {
        path: "/inside/inside/size",
        keyword: "type",
        message: 'expected an integer, found the string "3"',
        schemaPath: "#/components/schemas/Box/properties/size/type",
      },
    ]);
  });

  it("says once what a union and its variant both demand", () => {
    const depot = createSchemaJudge(depotContract);
    expect(depot.judge({ name: "Sender" }, { type: "COMPANY", companyName: "Depot" })).toMatchObject([
      {
        path: "",
        keyword: "required",
        message: 'expected the property "id", found an object without it',
        schemaPath: "#/components/schemas/Sender/required",
      },
    ]);
  });

  it("gives as the reason why no variant fits what is not said already", () => {
    const { Base, Truck, Boat } = {
      Base: { type: "object", required: ["id"] },
      Truck: { required: ["id", "axles"], properties: { axles: {} } },
      Boat: { required: ["id", "cabins"], properties: { cabins: {} } },
    } as const;
    const vehicle: Schema = { ...Base, oneOf: [Truck, Boat] };
    expect(judge.judge(vehicle, {}).map(({ message }) => message)).toEqual([
      'expected the property "id", found an object without it',
      "expected a value that fits exactly one variant, found an empty object that fits none: " +
        'variant 1 expects the property "axles"; variant 2 expects the property "cabins"',
    ]);
  });

  it("looks for what is said already at the place itself, however much was found before", () => {
    const found = judge.judge(
      { items: { $ref: "#/components/schemas/Delivery" } },
      Array(10_000).fill({ type: "AIR" }),
    );
    expect(found).toHaveLength(10_000);
  }, 5_000);

  it("names a variant without a schema name after its tag", () => {
    const depot = createSchemaJudge(depotContract);
    expect(depot.variantsOf({ name: "Cargo" }, { mass: 1, state: "wet" })).toEqual(["wet"]);
  });

  it("points into values whose property names need escaping", () => {
    const [violation] = judge.judge({ properties: { "a/b~c": { items: { type: "string" } } } }, { "a/b~c": ["x", 1] });
    expect(violation).toMatchObject({ path: "/a~1b~0c/1", message: "expected a string, found the number 1" });
  });

  it("finds everything, or only the first", () => {
    const schema: Schema = { required: ["a", "b"], properties: { c: { type: "string" } } };
    expect(judge.judge(schema, { c: 1 }).map(({ keyword }) => keyword)).toEqual(["required", "required", "type"]);
    expect(judge.judge(schema, { c: 1 }, { allErrors: false })).toHaveLength(1);
  });

  it("shortens long texts and survives values that are no JSON", () => {
    const [long] = judge.judge({ type: "integer" }, "x".repeat(1000));
    expect(long?.message).toBe(`expected an integer, found the string "${"x".repeat(57)}…"`);
    const [escaped] = judge.judge({ type: "integer" }, "\u0000".repeat(100));
    expect(escaped?.message).toBe(`expected an integer, found the string "${"\\u0000".repeat(9)}…"`);
    const [bigint] = judge.judge({ type: "integer" }, 10n);
    expect(bigint?.message).toBe("expected an integer, found the bigint 10");
    const [huge] = judge.judge({ type: "integer" }, 10n ** 100n);
    expect(huge?.message).toBe(`expected an integer, found the bigint 1${"0".repeat(58)}…`);
    const [code] = judge.judge({ type: "integer" }, () => "x".repeat(1000));
    expect(code?.message).toBe("expected an integer, found a function");
  });

  it("takes a pattern that is only valid without the u flag", () => {
    expect(judge.judge({ pattern: "^\\-$" }, "-")).toEqual([]);
    expect(judge.judge({ pattern: "^\\-$" }, "+")).toHaveLength(1);
  });

  it("says one thing about a place", () => {
    const schema: Schema = { type: "string", enum: ["A1"], minLength: 2, pattern: "^[A-Z]" };
    const keywords = (value: unknown) => judge.judge(schema, value).map(({ keyword }) => keyword);
    expect([keywords(1), keywords("a"), keywords("A1")]).toEqual([["type"], ["enum"], []]);
  });

  it("reads the properties of objects, not what every object inherits", () => {
    const schema: Schema = { properties: { ["constructor" as string]: { type: "string" } }, required: ["valueOf"] };
    expect(judge.judge(schema, {}).map(({ keyword }) => keyword)).toEqual(["required"]);
    expect(judge.judge(schema, JSON.parse('{"constructor":1,"valueOf":1}'))).toMatchObject([{ path: "/constructor" }]);
  });

  it("ignores what judges nothing", () => {
    const schema = {
      type: "string",
      description: "…",
      example: 1,
      default: 2,
      traits: { fresh: true },
      deprecated: true,
    } as const;
    expect(judge.judge(schema, "a")).toEqual([]);
  });

  it("refuses a name that the contract does not have", () => {
    expect(() => judge.judge({ name: "Trian" }, 1)).toThrow(
      new RangeError("depot@1.0 has no schema of the name Trian"),
    );
  });
});

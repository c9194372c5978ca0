import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { depotContract } from "../test/depotContract.ts";
import { createSchemaJudge } from "./createSchemaJudge.ts";
import { emitValidators } from "./emitValidators.ts";
import { exportedNames } from "./exportedNames.ts";
import type { Validator } from "./runtime/validator.ts";

const parcel = { id: 1, size: "S" };

/** Values for each schema: the first fits it. */
const documents: { readonly [schemaName: string]: readonly unknown[] } = {
  Parcel: [
    {
      ...parcel,
      weight: null,
      labels: { a: "https://depot.example/" },
      contents: [parcel],
      route: ["x", 1],
      dimensions: { width: 0.5, height: 1 },
    },
    parcel,
    {
      ...parcel,
      size: "XL",
      weight: -1,
      labels: { a: "b c" },
      contents: [{ ...parcel, id: 0.5 }, 7],
      dimensions: { height: 0.5 },
    },
    { ...parcel, receiver: { id: 1, type: "COMPANY" }, "content-type": "letter" },
    [],
  ],
  Receiver: [
    { id: 1, type: "PERSON", lastName: "Ahn" },
    { id: 1, lastName: "Ahn", companyName: "Depot" },
    { type: "X" },
    {},
    null,
  ],
  Sender: [
    { id: 1, companyName: "Depot" },
    { id: "1", type: "COMPANY" },
  ],
  Shelf: [[{ ...parcel, place: null }], [parcel, { place: 1 }]],
  Cargo: [
    { mass: 1, state: "wet", liters: 2 },
    { state: "dry" },
    { mass: 1, state: "gas" },
    { mass: 1, state: "wet", liters: "2" },
  ],
  Stock: [[{ place: null }, {}], [{ place: 1 }]],
  Keeper: [null, {}, 1],
  Person: [
    { id: 1, lastName: "Ahn" },
    { id: 1, lastName: null, type: "COMPANY" },
  ],
  Company: [{ id: 1, companyName: "Depot" }, {}],
  Express: [{ ...parcel, until: "2026-03-12T10:00:00Z" }, { ...parcel, until: "2026-03-12" }, parcel],
  "Depot.Error": [{ code: "X" }, { code: 1, other: 1 }],
  Depot_Error: ["XY", "🚚", "", 1],
  Error: [{ value: null }, {}],
  default: [[{}, { a: 1 }], [{}, {}], 1],
  Empty: [{}, "x"],
};

let folder: string;
let module: { readonly [name: string]: Validator<unknown> };
let strict: typeof module;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "codegen-"));
  const runtime = new URL("./runtime/index.ts", import.meta.url).href;
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, text] of Object.entries(emitValidators(depotContract))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replace('"@iom-conformance/codegen/runtime"', JSON.stringify(runtime)));
  }
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  module = await load("depot/1.0.js");
  strict = await load("depot/1.0/strict.js");
});

afterAll(() => rm(folder, { recursive: true }));

describe("emitted validators", () => {
  it("are exported for every schema", () => {
    expect(Object.keys(module).toSorted()).toEqual([...exportedNames(depotContract).values()].toSorted());
    expect([...exportedNames(depotContract)].map(([, exported]) => module[exported]?.schemaName)).toEqual([
      ...depotContract.schemas.keys(),
    ]);
  });

  it.each(Object.entries(documents))("judge %s like the judge does", (schemaName, [valid, ...others]) => {
    const judge = createSchemaJudge(depotContract);
    const validator = module[exportedNames(depotContract).get(schemaName) ?? ""];
    expect(validator?.validate(valid)).toEqual({ valid: true, value: valid });
    for (const value of others) {
      const violations = judge.judge({ name: schemaName }, value);
      const result = violations.length === 0 ? { valid: true, value } : { valid: false, errors: violations };
      expect(validator?.validate(value, { allErrors: true })).toEqual(result);
      expect(validator?.is(value)).toBe(result.valid);
    }
    expect(others.every((value) => validator?.is(value))).toBe(false);
  });

  it("have every schema of the contract in the table above", () => {
    expect(Object.keys(documents).toSorted()).toEqual([...depotContract.schemas.keys()].toSorted());
  });

  it("import their run time and nothing else, and compile nothing", () => {
    const files = emitValidators(depotContract);
    const text = Object.values(files).join("\n");
    const imported = [...text.matchAll(/^import .* from (".*");$/gm)].map(([, from]) => from);
    expect([...new Set(imported)].toSorted()).toEqual([
      '"./1.0/nodes.js"',
      '"./nodes.js"',
      '"@iom-conformance/codegen/runtime"',
    ]);
    expect(text).not.toMatch(/\brequire\(|\beval\(|new Function/);
  });

  it("bring along the rules of the keywords that the schemas use, and no others", () => {
    const files = emitValidators(contractOf({ Lane: { type: "integer", minimum: 1, format: "int32" } }));
    expect(files["depot/1.0/nodes.js"]).toBe(
      [
        "// Generated from depot@1.0.",
        'import { formatRule, int32, minimumRule, typeRule } from "@iom-conformance/codegen/runtime";',
        "const rules0 = [typeRule,minimumRule,formatRule];",
        "const is0 = (v) => Number.isInteger(v) && v >= 1 && int32.accepts(v);",
        'const node0 = { name: "Lane", is: is0, of: {rules:rules0,type:["integer"],minimum:1,format:int32} };',
        "export { node0 };",
        "",
      ].join("\n"),
    );
  });

  it("are declared with their types", () => {
    const files = emitValidators(contractOf({ Lane: { type: "integer", description: "Where it waits" } }), {
      declarationsFrom: "../index.js",
    });
    expect(Object.keys(files)).toEqual([
      "depot/1.0/nodes.js",
      "depot/1.0.js",
      "depot/1.0.d.ts",
      "depot/1.0/strict.js",
      "depot/1.0/strict.d.ts",
    ]);
    expect(files["depot/1.0.d.ts"]).toBe(
      [
        "// Generated from depot@1.0.",
        'import type { Validator } from "../index.js";',
        "",
        "/** Where it waits */",
        "export type Lane = number;",
        "",
        "export declare const Lane: Validator<Lane>;",
        "",
      ].join("\n"),
    );
  });

  it.each<{ name: string; value: unknown; errors: readonly string[] }>([
    { name: "Person", value: { id: 1, lastName: "Ahn" }, errors: [] },
    { name: "Person", value: { id: 1, lastName: "Ahn", firstNam: "B" }, errors: [" unevaluatedProperties undefined"] },
    { name: "Receiver", value: { id: 1, type: "PERSON", lastName: "Ahn" }, errors: [] },
    {
      name: "Receiver",
      value: { id: 1, type: "PERSON", lastName: "Ahn", companyName: "Depot" },
      errors: [" unevaluatedProperties undefined"],
    },
    {
      name: "Parcel",
      value: { id: 1, size: "S", wieght: 1, contents: [{ id: 2, size: "S", labls: {} }], labels: { any: "urn:a" } },
      errors: [" unevaluatedProperties weight", "/contents/0 unevaluatedProperties labels"],
    },
    {
      name: "Parcel",
      value: { id: 1, siez: "S" },
      errors: [" required undefined", " unevaluatedProperties size"],
    },
    {
      name: "Shelf",
      value: [{ id: 1, size: "S", place: null, plaace: 1 }],
      errors: ["/0 unevaluatedProperties undefined"],
    },
    { name: "Empty", value: { free: 1 }, errors: [] },
  ])("refuse, when strict, names that $name does not know: $value", ({ name, value, errors }) => {
    const result = strict[name]?.validate(value, { allErrors: true });
    const found = result?.valid === false ? result.errors : [];
    expect(found.map(({ path, keyword, suggestion }) => `${path} ${keyword} ${suggestion}`).toSorted()).toEqual(errors);
    expect(strict[name]?.is(value)).toBe(errors.length === 0);
  });

  it("suggest, when strict, the name that was meant", () => {
    const result = strict.Parcel?.validate({ id: 1, size: "S", wieght: 1 });
    expect(result).toMatchObject({
      errors: [
        {
          path: "",
          keyword: "unevaluatedProperties",
          message:
            'expected no properties beside those that the schema names, found "wieght" with the number 1; did you mean "weight"?',
          suggestion: "weight",
        },
      ],
    });
  });

  it.each([
    [
      { id: 1, type: "PERSON", lastName: "Ahn", companyName: "Depot" },
      'no property that only Company has, found "companyName" with',
    ],
    [
      { id: 1, type: "PERSON", lastName: "Ahn", companyNam: "Depot" },
      'no properties beside those that the schema names, found "companyNam" with',
    ],
    [
      { id: 1, lastName: 7, companyNam: "Depot" },
      'no properties beside those that the schema names, found "companyNam" with',
    ],
    [{ id: 1, companyNam: "Depot" }, 'found "companyNam" with the string "Depot"; did you mean "companyName"?'],
    [
      { id: 1, lastName: "Ahn", companyName: "Depot" },
      'expected the property "type" to be one of "PERSON", "COMPANY", found',
    ],
  ])("tell, when strict, a property of another variant from a misspelt one: %j", (value, message) => {
    const result = strict.Receiver?.validate(value);
    expect(result?.valid === false ? result.errors[0]?.message : "").toContain(message);
  });

  it("say, when strict, in which named schema a property has no name", () => {
    const result = strict.Parcel?.validate({ id: 1, size: "S", contents: [{ id: 2, size: "S", labls: {} }] });
    expect(result?.valid === false && result.errors[0]?.schemaPath).toBe(
      "#/components/schemas/Parcel/unevaluatedProperties",
    );
  });

  it("compare, when strict, no names of megabytes", () => {
    const result = strict.Parcel?.validate({ id: 1, size: "S", ["w".repeat(10_000_000)]: 1 });
    expect(result?.valid === false && result.errors[0]?.suggestion).toBeUndefined();
  }, 2_000);

  it("do not depend on anything but the contract", () => {
    expect(emitValidators(contractOf(Object.fromEntries(depotContract.schemas)))).toEqual(
      emitValidators(depotContract),
    );
  });
});

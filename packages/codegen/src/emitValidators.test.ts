import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "codegen-"));
  const runtime = new URL("./runtime/index.ts", import.meta.url).href;
  const source = emitValidators(depotContract)["depot/1.0.js"] ?? "";
  const path = join(folder, "depot.mjs");
  await writeFile(path, source.replace('"@iom-conformance/codegen/runtime"', JSON.stringify(runtime)));
  module = await import(/* @vite-ignore */ pathToFileURL(path).href);
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
      expect(validator?.validate(value)).toEqual(result);
    }
    expect(others.every((value) => validator?.is(value))).toBe(false);
  });

  it("have every schema of the contract in the table above", () => {
    expect(Object.keys(documents).toSorted()).toEqual([...depotContract.schemas.keys()].toSorted());
  });

  it("import their run time and nothing else, and compile nothing", () => {
    const source = emitValidators(depotContract)["depot/1.0.js"] ?? "";
    expect(source.match(/^import .*$/gm)).toEqual([
      'import { createValidator, equal, formats, regExp, ucs2length } from "@iom-conformance/codegen/runtime";',
    ]);
    expect(source).not.toMatch(/\brequire\(|\beval\(|new Function/);
  });

  it("are declared with their types", () => {
    const files = emitValidators(contractOf({ Lane: { type: "integer", description: "Where it waits" } }), {
      declarationsFrom: "../index.js",
    });
    expect(Object.keys(files)).toEqual(["depot/1.0.js", "depot/1.0.d.ts"]);
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

  it("do not depend on anything but the contract", () => {
    expect(emitValidators(contractOf(Object.fromEntries(depotContract.schemas)))).toEqual(
      emitValidators(depotContract),
    );
  });
});

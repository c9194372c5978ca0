import { createSchemaJudge } from "@iom-conformance/codegen";
import type { Contract, Json, Schema } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { composedCases } from "./secondEngine/composedCases.ts";
import { engines } from "./secondEngine/engines.ts";
import { listCases } from "./secondEngine/listCases.ts";
import { objectCases } from "./secondEngine/objectCases.ts";
import type { PlainSchema } from "./secondEngine/plainSchemas.ts";
import { scalarCases } from "./secondEngine/scalarCases.ts";

const keywordCases = [...scalarCases, ...listCases, ...objectCases, ...composedCases];

/** A contract that has nothing but schemas. */
function contractOf(schemas: { readonly [name: string]: Schema }): Contract {
  return {
    api: "keywords",
    version: "1.0",
    id: "keywords@1.0",
    title: "Keywords",
    basePath: "",
    operations: [],
    schemas: new Map(Object.entries(schemas)),
    securitySchemes: [],
    corrections: [],
    warnings: [],
    document: {},
  };
}

describe("every keyword, in its corners, next to other engines", () => {
  it.each(keywordCases)("$description", async ({ schema, others = {}, valid, invalid, wrong = [] }) => {
    const schemas = { Case: schema, ...others };
    const { judge } = createSchemaJudge(contractOf(schemas));
    const judgement = (value: Json): readonly [Json, boolean] => [value, judge({ name: "Case" }, value).length === 0];
    const expected = [...valid.map((value) => [value, true]), ...invalid.map((value) => [value, false])];
    const values = [...valid, ...invalid];
    expect(values.map(judgement)).toEqual(expected);
    for (const engine of engines) {
      // Registered schemas are known by their names for ever.
      const id = `https://schemas.example/keywords/${encodeURIComponent(JSON.stringify(schemas))}`;
      const plain = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, components: { schemas } };
      const accepts = await engine.compile(plain as unknown as PlainSchema, "#/components/schemas/Case");
      const verdicts = values.map((value) => [value, accepts(value)]);
      if (wrong.includes(engine.name)) expect([engine.name, verdicts]).not.toEqual([engine.name, expected]);
      else expect([engine.name, verdicts]).toEqual([engine.name, expected]);
    }
  });

  it("is told by two hundred values at least", () => {
    const count = keywordCases.reduce((sum, { valid, invalid }) => sum + valid.length + invalid.length, 0);
    console.info(`${count} values for ${keywordCases.length} cases of keywords`);
    expect(count).toBeGreaterThanOrEqual(200);
  });
});

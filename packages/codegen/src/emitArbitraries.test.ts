import { describe, expect, it } from "vitest";
import { contractOf } from "../test/contractOf.ts";
import { depotContract } from "../test/depotContract.ts";
import { operationOf } from "../test/operationOf.ts";
import { emitArbitraries } from "./emitArbitraries.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const small = {
  ...contractOf({
    Crate: {
      description: "A box",
      type: "object",
      properties: {
        description: { type: "string", description: "What is in it", example: "Apples" },
        lid: reference("Lid"),
      },
    },
    Lid: { oneOf: [{ type: "string" }, reference("Crate")] },
  }),
  operations: [
    operationOf({
      id: "postCrate",
      method: "post",
      path: "/crates/{row}",
      summary: "Puts a crate into a row",
      parameters: [
        {
          name: "row",
          in: "path",
          required: true,
          description: "The row",
          schema: { type: "integer", description: "Its number" },
          style: "simple",
          explode: false,
          examples: [7],
          traits: {},
        },
      ],
      requestBody: {
        required: true,
        content: [{ mediaType: "application/json", schema: reference("Crate"), examples: [{}] }],
      },
      responses: [
        {
          status: "200",
          description: "Done",
          headers: [],
          content: [{ mediaType: "application/json", schema: reference("Lid"), examples: [] }],
        },
      ],
    }),
  ],
};

describe("emitted arbitraries", () => {
  it("bring along what they need, without prose", () => {
    expect(emitArbitraries(small)["depot/1.0.js"]).toBe(
      [
        "// Generated from depot@1.0.",
        'import { publishedOperation, publishedSchema, publishedUnion } from "@iom-conformance/arbitraries/runtime";',
        'const api = {"api":"depot","version":"1.0","basePath":"/depot"};',
        'const part0 = { name: "Crate", schema: {"type":"object","properties":{"description":{"type":"string","example":"Apples"},' +
          '"lid":{"$ref":"#/components/schemas/Lid"}}}, needs: () => [part1] };',
        'const part1 = { name: "Lid", schema: {"oneOf":[{"type":"string"},{"$ref":"#/components/schemas/Crate"}]}, needs: () => [part0] };',
        "const schema0 = /* @__PURE__ */ publishedSchema(api, part0);",
        "const schema1 = /* @__PURE__ */ publishedUnion(api, part1);",
        'const operation0 = /* @__PURE__ */ publishedOperation(api, {"id":"postCrate","method":"post","path":"/crates/{row}",' +
          '"parameters":[{"name":"row","in":"path","required":true,"style":"simple","explode":false,"examples":[7],"traits":{},"schema":{"type":"integer"}}],' +
          '"requestBody":{"required":true,"content":[{"mediaType":"application/json","examples":[{}],"schema":{"$ref":"#/components/schemas/Crate"}}]},' +
          '"answers":["application/json"],"traits":{}}, () => [part0]);',
        "export { schema0 as Crate, schema1 as Lid, operation0 as postCrate };",
        "",
      ].join("\n"),
    );
  });

  it("are declared with the types of values, variants, parameters and bodies", () => {
    expect(emitArbitraries(small, { declarationsFrom: "../runtime.js" })["depot/1.0.d.ts"]).toBe(
      [
        "// Generated from depot@1.0.",
        'import type { TypedOperation, TypedSchema, TypedUnion } from "../runtime.js";',
        "",
        "/** A box */",
        "export type Crate = {",
        "  /** What is in it */",
        "  description?: string;",
        "  lid?: Lid;",
        "};",
        "",
        "export type Lid = string | Crate;",
        "",
        "export declare const Crate: TypedSchema<Crate>;",
        "export declare const Lid: TypedUnion<Lid, {",
        '  "variant 1": string;',
        "  Crate: Crate;",
        "}>;",
        "/** Puts a crate into a row */",
        "export declare const postCrate: TypedOperation<{",
        "  /** The row */",
        '  "row": number;',
        "}, Crate>;",
        "",
      ].join("\n"),
    );
  });

  it("bring along the subtypes that a tag selects, and nothing else", () => {
    const contract = contractOf({
      Vehicle: { type: "object", properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind" } },
      Van: { allOf: [reference("Vehicle"), { type: "object" }] },
      Road: { type: "object" },
    });
    expect(emitArbitraries(contract)["depot/1.0.js"]).toMatch(/name: "Vehicle".*needs: \(\) => \[part1\]/);
  });

  it("cannot set the prototype of what they bring along", () => {
    const schema = JSON.parse('{ "type": "object", "properties": { "__proto__": { "type": "string" } } }');
    expect(emitArbitraries(contractOf({ Trap: schema }))["depot/1.0.js"]).toContain(
      '{["__proto__"]:{"type":"string"}}',
    );
  });

  it("do not depend on anything but the contract", () => {
    expect(emitArbitraries(contractOf(Object.fromEntries(depotContract.schemas)))).toEqual(
      emitArbitraries(depotContract),
    );
  });
});

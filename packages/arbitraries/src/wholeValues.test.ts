import { createSchemaJudge } from "@iom-conformance/codegen";
import { exampleValue, flattenSchema, type Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../test/contractWith.ts";
import { schemaArbitrary } from "../test/schemaArbitrary.ts";
import { maximalValue } from "./maximalValue.ts";
import { minimalValue } from "./minimalValue.ts";

const library = contractWith({
  Shelf: {
    type: "object",
    required: ["mark"],
    properties: {
      mark: { type: "string" },
      note: { type: "string", example: "dusty" },
      books: { type: "array", items: reference("Book") as Json },
      inventory: { type: "integer", readOnly: true },
      owner: { type: "string", example: "nobody", description: "left out" },
    },
  },
  Book: {
    type: "object",
    required: ["title"],
    properties: {
      title: { type: "string" },
      sequel: reference("Book") as Json,
      copies: { type: "integer", example: 2 },
      barcodes: { type: "array", items: { type: "string", example: "B-1" } },
    },
    "x-conformance": { counts: [{ items: "/barcodes", quantity: "/copies" }] },
  },
  Medium: { oneOf: [reference("Disc"), reference("Tape")] as unknown as Json },
  Disc: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["DISC"] }, label: { type: "string", example: "A" } },
  },
  Tape: {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["TAPE"] }, length: { type: "integer", example: 90 } },
  },
});

const full: Json = { mark: "A", note: "n", books: [{ title: "t", copies: 1 }, { title: "u" }] };

describe("minimalValue", () => {
  it.each([
    { schema: "Shelf", from: full, expected: { mark: "A" } },
    { schema: "Book", from: { title: "t", sequel: { title: "u" } }, expected: { title: "t" } },
    { schema: "Medium", from: { kind: "TAPE", length: 90 }, expected: { kind: "TAPE" } },
    { schema: "Shelf", from: undefined, expected: { mark: exampleValue(library, { type: "string" }) } },
  ])("$schema from $from", ({ schema, from, expected }) => {
    expect(minimalValue(library, reference(schema), from)).toEqual(expected);
  });
});

describe("maximalValue", () => {
  it("adds every optional property but read-only ones, what is left out and schemas inside themselves", () => {
    const value = maximalValue(library, reference("Shelf"), {
      from: { mark: "A" },
      leaveOut: ({ description }) => description === "left out",
    });
    expect(value).toEqual({
      mark: "A",
      note: "dusty",
      books: [{ title: exampleValue(library, { type: "string" }), copies: 2, barcodes: ["B-1", "B-1"] }],
    });
  });

  it("keeps what is there, and the variant of a union", () => {
    expect(maximalValue(library, reference("Medium"), { from: { kind: "TAPE" } })).toEqual({
      kind: "TAPE",
      length: 90,
    });
  });
});

describe("both", () => {
  it("are valid for any schema", () => {
    fc.assert(
      fc.property(schemaArbitrary, (schema) => {
        const contract = contractWith({ Value: schema });
        const root = reference("Value");
        const { judge } = createSchemaJudge(contract);
        fc.pre(judge(root, exampleValue(contract, root)).length === 0);
        expect(judge(root, minimalValue(contract, root))).toEqual([]);
        expect(judge(root, maximalValue(contract, root))).toEqual([]);
        const { required = [], properties = {} } = flattenSchema(contract, root);
        if (schema.type !== "object") return;
        expect(Object.keys(minimalValue(contract, root) as object).toSorted()).toEqual(required.toSorted());
        expect(Object.keys(maximalValue(contract, root) as object).toSorted()).toEqual(
          Object.keys(properties).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(["communication/2.9.4.0", "order-state/1.0"])("are valid for every schema of %s", async (folder) => {
    const contract = await readContract(new URL(`../../../specs/${folder}`, import.meta.url).pathname);
    const { judge } = createSchemaJudge(contract);
    for (const name of contract.schemas.keys()) {
      expect([name, judge(reference(name), minimalValue(contract, reference(name)))]).toEqual([name, []]);
      expect([name, judge(reference(name), maximalValue(contract, reference(name)))]).toEqual([name, []]);
    }
  });
});

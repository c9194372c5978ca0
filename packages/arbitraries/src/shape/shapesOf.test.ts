import type { Json } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { narrowedShapes } from "./narrowedShapes.ts";
import { shapesOf } from "./shapesOf.ts";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function shapes(schemas: { readonly [name: string]: Json }) {
  const contract = contractWith(schemas);
  return { contract, shapes: shapesOf(contract, reference("Value")) };
}

describe("shapesOf", () => {
  it("follows references and merges allOf", () => {
    const { shapes: found } = shapes({
      Value: { allOf: [ref("A"), ref("B")], required: ["c"] },
      A: { type: ["object", "null"], properties: { x: { type: "integer" } }, required: ["x"], minProperties: 1 },
      B: {
        type: "object",
        properties: { x: { minimum: 3 }, y: {} },
        minProperties: 2,
        additionalProperties: { type: "string" },
      },
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ types: ["object"], minProperties: 2, additional: { type: "string" } });
    expect([...(found[0]?.required ?? [])].toSorted()).toEqual(["c", "x"]);
    expect(found[0]?.properties.get("x")).toEqual({ allOf: [{ type: "integer" }, { minimum: 3 }] });
  });

  it("gives a shape for each choice of variants, and names them", () => {
    const { shapes: found } = shapes({
      Value: {
        oneOf: [ref("A"), { type: "boolean" }],
        anyOf: [{ type: "string" }, { type: "boolean" }, { type: "null" }],
      },
      A: { type: ["string", "null"] },
    });
    expect(found.map(({ chosen, types }) => [...chosen.map(({ name }) => name), ...types])).toEqual([
      ["A", "variant 1", "string"],
      ["A", "variant 3", "null"],
      ["variant 2", "variant 2", "boolean"],
    ]);
    expect(found.every(({ excluded }) => excluded.length === 0)).toBe(true);
  });

  it("keeps the siblings that a shape does not exclude by itself, until narrower shapes do", () => {
    const { contract, shapes: found } = shapes({
      Value: { oneOf: [ref("Plain"), ref("Dated")] },
      Plain: { type: "object", properties: { type: { const: "PLAIN" }, note: {} } },
      Dated: { type: "object", properties: { type: { const: "DATED" }, date: {} }, required: ["date"] },
    });
    const [plain, dated] = found;
    if (plain === undefined || dated === undefined) throw new Error("no shapes");
    expect([plain.excluded, [...plain.absent]]).toEqual([[], ["date"]]);
    expect(dated.excluded).toEqual([ref("Plain")]);
    expect(narrowedShapes(contract, dated).map(({ required, excluded }) => [[...required], excluded])).toEqual([
      [["date", "type"], []],
    ]);
  });

  it.each<{ readonly name: string; readonly schema: Json }>([
    { name: "what refuses everything", schema: { type: "string", not: { description: "anything" } } },
    { name: "contradicting types", schema: { type: "string", allOf: [{ type: "integer" }] } },
    { name: "contradicting values", schema: { enum: [1, 2], allOf: [{ const: 3 }] } },
    { name: "values outside of the bounds", schema: { enum: [1, 2], minimum: 3 } },
    { name: "contradicting bounds", schema: { type: "integer", minimum: 1.2, maximum: 1.8 } },
    {
      name: "a required name that may not be there",
      schema: { type: "object", required: ["a"], additionalProperties: false },
    },
    { name: "the same variant twice", schema: { oneOf: [ref("Other"), ref("Other")] } },
  ])("has none for $name", ({ schema }) => {
    const { contract, shapes: found } = shapes({ Value: schema, Other: { type: "string" } });
    expect(found.flatMap((shape) => narrowedShapes(contract, shape))).toEqual([]);
  });

  it("tells all variants of the bundled contracts apart without trying", async () => {
    const contract = await readContract(new URL("../../../../specs/order-state/1.0", import.meta.url).pathname);
    for (const name of contract.schemas.keys()) {
      const narrowed = shapesOf(contract, reference(name)).flatMap((shape) => narrowedShapes(contract, shape));
      expect([name, narrowed.filter(({ excluded }) => excluded.length > 0)]).toEqual([name, []]);
    }
  });
});

import { createSchemaJudge } from "@iom-conformance/codegen";
import { fieldValues, type Json, type JsonObject, type SchemaTraits } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../../test/contractWith.ts";
import { expectShrinksWithin } from "../../../test/laws.ts";
import type { ArbitraryOptions } from "../../options.ts";
import { shapesOf } from "../../shape/shapesOf.ts";
import { rootPlace } from "../generation.ts";
import { generationOf } from "../generationOf.ts";
import { validOfShape } from "../validOfShape.ts";
import { validValue } from "../validValue.ts";

const library = contractWith({
  Shelf: {
    type: "object",
    required: ["books"],
    properties: {
      quantity: { type: "integer", minimum: 1 },
      books: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["id", "title"],
          properties: { id: { type: "integer", minimum: 0, maximum: 3 }, title: { type: "string" } },
        },
      },
      tags: { type: "array", items: { type: "string" } },
      count: { type: "integer", minimum: 0 },
      favourite: { type: "integer" },
      lent: { type: "array", items: { type: "integer" } },
    },
    "x-conformance": {
      unique: [{ items: "/books", by: "/id" }],
      counts: [
        { items: "/books", quantity: "/quantity" },
        { items: "/tags", quantity: "/count" },
      ],
      references: [
        { from: "/favourite", to: "/books/*/id" },
        { from: "/lent/*", to: "/books/*/id" },
      ],
    },
  },
});

/** What is wrong with a value, as the promises go. */
function broken({ unique = [], counts = [], references = [] }: SchemaTraits, value: Json): readonly string[] {
  const first = (path: string): Json | undefined => fieldValues(value, path)[0];
  return [
    ...unique.flatMap(({ items, by }) => {
      const keys = fieldValues(value, `${items}/*${by}`).map((key) => JSON.stringify(key));
      return new Set(keys).size === keys.length ? [] : [`${items} has a key twice`];
    }),
    ...counts.flatMap(({ items, quantity }) => {
      const list = first(items) as readonly Json[] | undefined;
      const wanted = first(quantity);
      return list === undefined || wanted === undefined || list.length === wanted
        ? []
        : [`${items} is not ${quantity}`];
    }),
    ...references.flatMap(({ from, to }) =>
      fieldValues(value, from).every((reference) => fieldValues(value, to).includes(reference))
        ? []
        : [`${from} is not there`],
    ),
  ];
}

function samples(options?: ArbitraryOptions): readonly Json[] {
  return fc.sample(validValue(generationOf(library, options), reference("Shelf")), { numRuns: 500, seed: 3 });
}

const traits = library.schemas.get("Shelf")?.traits ?? {};
const { judge } = createSchemaJudge(library);

describe("promises in prose", () => {
  it("are kept by every value and on every step of shrinking", () => {
    const values = samples();
    for (const value of values) {
      expect([value, broken(traits, value), judge(reference("Shelf"), value)]).toEqual([value, [], []]);
    }
    const seen = new Set(values.flatMap((value) => Object.keys(value as JsonObject)));
    expect([...seen].toSorted()).toEqual(["books", "count", "favourite", "lent", "quantity", "tags"]);
    const arbitrary = validValue(generationOf(library), reference("Shelf"));
    expectShrinksWithin(arbitrary, (value) => broken(traits, value).length === 0, 20);
  });

  it("still leave references, long lists and large quantities", () => {
    const values = samples() as readonly JsonObject[];
    expect(values.some(({ books }) => (books as readonly Json[]).length > 3)).toBe(true);
    expect(values.some(({ lent = [] }) => new Set(lent as readonly Json[]).size > 1)).toBe(true);
    expect(values.some(({ count = 0, tags }) => tags === undefined && Number(count) > 1000)).toBe(true);
  });

  it("are kept around what the options put in", () => {
    for (const value of samples({ overrides: { "/favourite": 2, "/quantity": 2 } })) {
      expect(value).toMatchObject({ favourite: 2, quantity: 2 });
      expect([value, broken(traits, value)]).toEqual([value, []]);
    }
  });

  it("are left alone where a demand replaces what they speak of", () => {
    const generation = generationOf(library);
    const [shape] = shapesOf(library, reference("Shelf"));
    if (shape === undefined) throw new Error("no shape");
    const replace = new Map([["quantity", fc.constant<Json>(-1)]]);
    for (const value of fc.sample(validOfShape(generation, shape, rootPlace, { replace }), 200)) {
      expect(value).toMatchObject({ quantity: -1 });
    }
  });

  it.each([
    { folder: "communication/2.9.4.0", schemas: ["Dispatch", "DispatchPosition", "Return", "PropertyGroup"] },
    { folder: "order-state/1.0", schemas: ["OrderStateOrder"] },
  ])("are kept for $folder", async ({ folder, schemas }) => {
    const contract = await readContract(new URL(`../../../../../specs/${folder}`, import.meta.url).pathname);
    for (const name of schemas) {
      const promised = contract.schemas.get(name)?.traits ?? {};
      expect(Object.keys(promised).length).toBeGreaterThan(0);
      const values = fc.sample(validValue(generationOf(contract), reference(name)), { numRuns: 300, seed: 9 });
      for (const value of values) expect([name, broken(promised, value)]).toEqual([name, []]);
    }
  });
});

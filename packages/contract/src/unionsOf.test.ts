import { describe, expect, it } from "vitest";
import { contractWith, schemaOf } from "../test/contractOf.ts";
import { unionsOf } from "./unionsOf.ts";

const contract = contractWith({
  Root: `{ type: object, properties: {
      pet: { $ref: '#/components/schemas/Pet' },
      pets: { type: array, items: { $ref: '#/components/schemas/Pet' } },
      mapped: { $ref: '#/components/schemas/Mapped' },
      plain: { anyOf: [{ type: string }, { type: integer }] },
      byName: { $ref: '#/components/schemas/ByName' },
      map: { type: object, additionalProperties: { $ref: '#/components/schemas/Hidden' } } } }`,
  Pet: "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
  Cat: "{ type: object, properties: { kind: { type: string, enum: [CAT] }, other: { $ref: '#/components/schemas/Pet' } } }",
  Dog: "{ allOf: [{ type: object, properties: { kind: { type: string, enum: [DOG] } } }] }",
  Mapped:
    "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: tag, mapping: { c: Cat, d: Dog } } }",
  ByName: "{ oneOf: [{ $ref: '#/components/schemas/Hidden' }], discriminator: { propertyName: tag } }",
  Hidden: "{ oneOf: [{ type: string }] }",
});

describe("unionsOf", () => {
  it("finds every union once, with its variants, tags and places", () => {
    const found = unionsOf(contract, schemaOf(contract, "Root")).map(({ name, variants, paths }) => ({
      name,
      variants: variants.map((variant) => [variant.name, variant.tag?.property, variant.tag?.value]),
      paths,
    }));
    expect(found).toEqual([
      {
        name: "Pet",
        variants: [
          ["Cat", "kind", "CAT"],
          ["Dog", "kind", "DOG"],
        ],
        paths: ["/pet", "/pets/*", "/mapped/other"],
      },
      {
        name: "Mapped",
        variants: [
          ["Cat", "tag", "c"],
          ["Dog", "tag", "d"],
        ],
        paths: ["/mapped"],
      },
      {
        name: "/plain",
        variants: [
          ["variant 1", undefined, undefined],
          ["variant 2", undefined, undefined],
        ],
        paths: ["/plain"],
      },
      { name: "ByName", variants: [["Hidden", "tag", "Hidden"]], paths: ["/byName"] },
      { name: "Hidden", variants: [["variant 1", undefined, undefined]], paths: ["/byName"] },
    ]);
  });

  it("finds no tag in a property that two variants share", () => {
    const same = contractWith({
      A: "{ oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }",
      B: "{ type: object, properties: { kind: { enum: [X] } } }",
      C: "{ type: object, properties: { kind: { enum: [X] } } }",
    });
    const [union] = unionsOf(same, schemaOf(same, "A"));
    expect(union?.variants.map(({ name, tag }) => [name, tag])).toEqual([
      ["B", undefined],
      ["C", undefined],
    ]);
  });

  it("has no place for a union below additional properties", () => {
    const map = { additionalProperties: { $ref: "#/components/schemas/Hidden" } };
    expect(unionsOf(contract, map)).toMatchObject([{ name: "Hidden", paths: [] }]);
  });
});

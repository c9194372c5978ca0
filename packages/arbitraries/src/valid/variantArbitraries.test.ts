import { createSchemaJudge } from "@iom-conformance/codegen";
import { type Json, unionsOf } from "@iom-conformance/contract";
import { readContract } from "@iom-conformance/contract/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../test/contractWith.ts";
import { generationOf } from "./generationOf.ts";
import { variantArbitraries } from "./variantArbitraries.ts";

const orders = await readContract(new URL("../../../../specs/order-state/1.0", import.meta.url).pathname);
const unions = [...orders.schemas].flatMap(([name, { oneOf }]) => (oneOf === undefined ? [] : [name]));

describe("variantArbitraries", () => {
  it.each(unions)("gives values of each variant of %s and of no other", (name) => {
    const { judge, variantsOf } = createSchemaJudge(orders);
    const variants = variantArbitraries(generationOf(orders), reference(name));
    const [union] = unionsOf(orders, reference(name));
    expect(Object.keys(variants)).toEqual(union?.variants.map((variant) => variant.name));
    for (const [variant, arbitrary] of Object.entries(variants)) {
      for (const value of fc.sample(arbitrary, { numRuns: 200, seed: 1 })) {
        expect([value, judge(reference(name), value), variantsOf({ name }, value)]).toEqual([value, [], [variant]]);
      }
    }
  });

  it("gives values of subtypes, with their tags", () => {
    const pets = contractWith({
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { feline: "Cat" } },
      },
      Cat: {
        allOf: [
          reference("Pet") as Json,
          { type: "object", required: ["lives"], properties: { lives: { type: "integer" } } },
        ],
      },
      Dog: { allOf: [reference("Pet") as Json] },
    });
    const variants = variantArbitraries(generationOf(pets), reference("Pet"));
    const kinds = Object.entries(variants).map(([name, arbitrary]) => [
      name,
      ...new Set(fc.sample(arbitrary, 20).map((value) => (value as { readonly kind: string }).kind)),
    ]);
    expect(kinds).toEqual([
      ["Pet", "Pet"],
      ["Cat", "feline"],
      ["Dog", "Dog"],
    ]);
  });

  it("is empty for a schema that is no union", () => {
    expect(variantArbitraries(generationOf(orders), reference("OrderStateTax"))).toEqual({});
  });
});

import type { Contract, Json, Schema } from "@iom-conformance/contract";
import { allOfThese } from "./allOfThese.ts";
import { memoise } from "./memoise.ts";
import type { Shape } from "./shape.ts";
import { shapesOf } from "./shapesOf.ts";
import { subtypesOf } from "./subtypesOf.ts";

/** A shape that valid values of a schema have, and the name of the variant or subtype that it stands for, if it is one. */
export interface Form {
  readonly name: string | null;
  readonly shape: Shape;
}

/**
 * The shapes that an author expects of a schema: where a discriminator tells variants or subtypes apart, its property is always there
 * and names the right one; and the subtypes of a schema stand beside itself.
 */
export const formsOf: (contract: Contract, schema: Schema) => readonly Form[] = memoise((contract, schema) => {
  const subtypes = subtypesOf(contract, schema);
  if (subtypes.length === 0) return shapesOf(contract, schema).map((shape) => ofVariant(contract, shape));
  return subtypes.flatMap((subtype) =>
    shapesOf(contract, subtype.schema).map((shape) => ({
      name: subtype.name,
      shape: tagged(contract, ofVariant(contract, shape).shape, subtype.property, subtype.tag),
    })),
  );
});

function ofVariant(contract: Contract, shape: Shape): Form {
  const documented = shape.chosen.filter(({ union }) => union.discriminator !== undefined);
  const result = documented.reduce(
    (before, { tag }) => (tag === null ? before : tagged(contract, before, tag.property, tagSchema(tag))),
    shape,
  );
  return { name: shape.chosen[0]?.name ?? null, shape: result };
}

/** The shape with a tag that must be there; as it is, where its own word on the property allows no such tag. */
function tagged(contract: Contract, shape: Shape, property: string, tag: Schema): Shape {
  const declared = shape.properties.get(property) ?? shape.additional;
  if (declared === false || shape.absent.has(property)) return shape;
  const schema = declared === true ? tag : allOfThese(contract, [declared, tag]);
  if (shapesOf(contract, schema).length === 0) return shape;
  return {
    ...shape,
    properties: new Map(shape.properties).set(property, schema),
    required: new Set(shape.required).add(property),
  };
}

/** The same schema for the same choice, so that what is made of it is known again. */
const tagSchemas = new WeakMap<object, Schema>();

function tagSchema(tag: { readonly values: readonly Json[] }): Schema {
  const schema = tagSchemas.get(tag) ?? Object.freeze({ enum: tag.values });
  tagSchemas.set(tag, schema);
  return schema;
}

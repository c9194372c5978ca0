import { unionTag } from "@iom-conformance/codegen";
import type { Contract, Json, Schema } from "@iom-conformance/contract";
import type { ChosenVariant } from "./shape.ts";

/** The variants of one union of a schema, with their names and the values of the tag that select them. */
export function variantChoices(
  contract: Contract,
  union: Schema,
  keyword: "oneOf" | "anyOf",
): readonly { readonly variant: Schema; readonly choice: ChosenVariant }[] {
  const variants = union[keyword] ?? [];
  const tag = unionTag(contract, variants);
  return variants.map((variant, index) => {
    // What the variants allow at the discriminator's property counts more than what the discriminator says about them.
    const isSaid =
      tag !== null && (tag.property === union.discriminator?.propertyName || union.discriminator === undefined);
    const documented = isSaid ? null : documentedTag(union, variant);
    const values = documented ?? tag?.values[index] ?? null;
    const property = documented === null ? tag?.property : union.discriminator?.propertyName;
    const name = nameOf(variant) ?? (values?.length === 1 ? String(values[0]) : `variant ${index + 1}`);
    const chosenTag = values === null || property === undefined ? null : { property, values };
    return { variant, choice: { union, keyword, index, name, tag: chosenTag } };
  });
}

/** The tags that a discriminator's mapping gives to a variant, or else the name of its schema. */
function documentedTag(union: Schema, variant: Schema): readonly Json[] | null {
  if (union.discriminator === undefined || variant.$ref === undefined) return null;
  const mapped = Object.entries(union.discriminator.mapping ?? {}).filter(([, target]) => target === variant.$ref);
  const name = nameOf(variant);
  return mapped.length > 0 ? mapped.map(([tag]) => tag) : name === null ? null : [name];
}

function nameOf(schema: Schema): string | null {
  return schema.$ref === undefined ? null : schema.$ref.slice("#/components/schemas/".length);
}

import type { Contract, Schema } from "@iom-conformance/contract";
import { composedParts } from "./composedParts.ts";

/**
 * A union's own part, without the properties that each of its variants declares at least as narrowly: they would only repeat
 * themselves in a type. A schema that is no union comes back as it is.
 */
export function baseOfUnion(
  contract: Contract,
  schema: Schema,
  isSameType: (one: Schema, other: Schema) => boolean,
): Schema {
  const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((variant) =>
    composedParts(contract, variant),
  );
  if (variants.length === 0) return schema;
  const { properties = {}, required = [], ...rest } = schema;
  const kept = Object.entries(properties).filter(
    ([name, declared]) =>
      !variants.every(
        (parts) =>
          parts.some((part) => isAsNarrow(part.properties?.[name], declared, isSameType)) &&
          (!required.includes(name) || parts.some((part) => part.required?.includes(name))),
      ),
  );
  const keptRequired = required.filter(
    (name) =>
      kept.some(([property]) => property === name) ||
      !variants.every((parts) => parts.some((part) => part.required?.includes(name))),
  );
  return {
    ...rest,
    ...(kept.length > 0 ? { properties: Object.fromEntries(kept) } : {}),
    ...(keptRequired.length > 0 ? { required: keptRequired } : {}),
  };
}

function isAsNarrow(
  inVariant: Schema | undefined,
  inBase: Schema,
  isSameType: (one: Schema, other: Schema) => boolean,
): boolean {
  if (inVariant === undefined) return false;
  const allowed = inBase.enum;
  return (
    isSameType(inVariant, inBase) ||
    (allowed !== undefined && (inVariant.enum?.every((value) => allowed.includes(value)) ?? false))
  );
}

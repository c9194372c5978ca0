import type { SchemaType } from "@iom-conformance/contract";
import { allTypes, anyShape, type Shape } from "./shape.ts";

/**
 * The types that the author of a shape had in mind. A schema that names properties and no type allows numbers too, but nobody wants
 * them; one that says nothing at all means every type.
 */
export function meantTypes(shape: Shape): readonly SchemaType[] {
  const types = shape.types.includes("number") ? shape.types.filter((type) => type !== "integer") : shape.types;
  if (shape.types.length < allTypes.length) return types;
  const meant = types.filter((type) => speaksOf(shape, type));
  return meant.length === 0 ? types : meant;
}

function speaksOf(shape: Shape, type: SchemaType): boolean {
  switch (type) {
    case "object":
      return (
        shape.properties.size + shape.required.size + shape.minProperties > 0 ||
        shape.additional !== true ||
        shape.maxProperties !== anyShape.maxProperties
      );
    case "array":
      return shape.items !== null || shape.minItems > 0 || shape.maxItems !== anyShape.maxItems || shape.uniqueItems;
    case "string":
      return (
        shape.minLength > 0 ||
        shape.maxLength !== anyShape.maxLength ||
        shape.patterns.length > 0 ||
        shape.formats.some((format) => !numberFormats.has(format))
      );
    case "number":
      return (
        Number.isFinite(Math.max(shape.minimum, shape.exclusiveMinimum)) ||
        Number.isFinite(Math.min(shape.maximum, shape.exclusiveMaximum)) ||
        shape.multipleOf.length > 0 ||
        shape.formats.some((format) => numberFormats.has(format))
      );
    default:
      return false;
  }
}

const numberFormats: ReadonlySet<string> = new Set(["int32", "int64", "float", "double"]);

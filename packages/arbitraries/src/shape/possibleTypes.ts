import type { SchemaType } from "@iom-conformance/contract";
import { numberRange } from "../valid/number/numberRange.ts";
import type { Shape } from "./shape.ts";

/** The types of a shape without those whose bounds contradict each other. */
export function possibleTypes(shape: Shape): readonly SchemaType[] {
  return shape.types.filter((type) => isPossible(shape, type));
}

function isPossible(shape: Shape, type: SchemaType): boolean {
  switch (type) {
    case "object":
      return (
        shape.minProperties <= shape.maxProperties && shape.required.size <= shape.maxProperties && hasAllNames(shape)
      );
    case "array":
      return shape.minItems <= shape.maxItems;
    case "string":
      return shape.minLength <= shape.maxLength;
    case "integer":
    case "number": {
      const { lowest, highest } = numberRange(shape, type);
      return lowest <= highest;
    }
    default:
      return true;
  }
}

function hasAllNames({ required, absent, properties, additional }: Shape): boolean {
  return [...required].every((name) => !absent.has(name) && (properties.has(name) || additional !== false));
}

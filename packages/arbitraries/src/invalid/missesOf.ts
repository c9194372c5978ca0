import { formatMisses } from "./formats/formatMisses.ts";
import type { NearMiss } from "./nearMiss.ts";
import { lengthMisses } from "./rules/lengthMisses.ts";
import { duplicateMisses, itemCountMisses } from "./rules/listMisses.ts";
import { notMisses } from "./rules/notMisses.ts";
import { boundMisses, multipleMisses } from "./rules/numberMisses.ts";
import { additionalMisses, propertyCountMisses } from "./rules/objectMisses.ts";
import { patternMisses } from "./rules/patternMisses.ts";
import { requiredMisses } from "./rules/requiredMisses.ts";
import { typeMisses } from "./rules/typeMisses.ts";
import { unionMisses } from "./rules/unionMisses.ts";
import { valueMisses } from "./rules/valueMisses.ts";
import { allows, type Rule, type Spot } from "./spot.ts";

/** Every way to miss one rule narrowly at its own place; whether other rules are missed too, is not looked at here. */
export function missesOf(spot: Spot, rule: Rule): readonly NearMiss[] {
  switch (rule.keyword) {
    case "type":
      return typeMisses(spot, rule);
    case "enum":
    case "const":
      return valueMisses(spot, rule);
    case "required":
      return allows(spot, "object") ? requiredMisses(spot, rule) : [];
    case "additionalProperties":
      return allows(spot, "object") ? additionalMisses(spot) : [];
    case "minProperties":
    case "maxProperties":
      return allows(spot, "object") ? propertyCountMisses(spot, rule) : [];
    case "minItems":
    case "maxItems":
      return allows(spot, "array") ? itemCountMisses(spot, rule) : [];
    case "uniqueItems":
      return allows(spot, "array") ? duplicateMisses(spot) : [];
    case "minLength":
    case "maxLength":
      return allows(spot, "string") ? lengthMisses(spot, rule) : [];
    case "pattern":
      return allows(spot, "string") ? patternMisses(spot, rule) : [];
    case "format":
      return ofAllowedType(spot, formatMisses(String(rule.limit)), String(rule.limit));
    case "multipleOf":
      return allows(spot, "integer", "number") ? multipleMisses(spot, rule) : [];
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return allows(spot, "integer", "number") ? boundMisses(spot, rule) : [];
    case "oneOf":
    case "anyOf":
      return unionMisses(spot, rule);
    case "not":
      return notMisses(spot, rule);
    default:
      return [];
  }
}

const numeric: ReadonlySet<string> = new Set(["int32", "int64", "float", "double"]);

function ofAllowedType(spot: Spot, misses: readonly NearMiss[], format: string): readonly NearMiss[] {
  if (!numeric.has(format)) return allows(spot, "string") ? misses : [];
  if (allows(spot, "number")) return misses;
  return allows(spot, "integer") ? misses.filter(({ kind }) => !kind.startsWith("fraction")) : [];
}

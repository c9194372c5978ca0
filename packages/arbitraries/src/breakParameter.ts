import type { Constraint, Parameter } from "@iom-conformance/contract";
import { brokenFormat } from "./brokenFormat.ts";
import { LARGEST_LIST } from "./brokenValue.ts";
import { isArray } from "./json.ts";

/**
 * The text of a parameter that breaks one constraint as it travels; for a list, of its only item. Null when no text does: every text
 * is a string, and an empty one may count as absent.
 */
export function breakParameter(parameter: Parameter, { path, keyword, limit }: Constraint): string | null {
  const isItem = path === "/*";
  if (path !== "" && !isItem) return null;
  const { schema } = parameter;
  switch (keyword) {
    case "type":
      return brokenType([limit].flat().map(String));
    case "enum":
      return isArray(limit) ? unknownValue(limit) : null;
    case "const":
      return unknownValue([limit]);
    case "format": {
      const broken = brokenFormat(String(limit));
      return broken && String(broken.value);
    }
    case "minimum":
      return typeof limit === "number" ? String(Math.ceil(limit) - 1) : null;
    case "maximum":
      return typeof limit === "number" ? String(Math.floor(limit) + 1) : null;
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return typeof limit === "number" ? String(limit) : null;
    case "multipleOf":
      return typeof limit === "number" ? String(limit + limit / 2) : null;
    case "minLength":
      return typeof limit === "number" && limit > 1 ? "x".repeat(limit - 1) : null;
    case "maxLength":
      // Addresses above some thousand characters are refused by gateways for their own reasons.
      return typeof limit === "number" && limit < LARGEST_LIST ? "x".repeat(limit + 1) : null;
    case "pattern":
      return missing(String(limit), schema.minLength ?? 1);
    default:
      return null;
  }
}

function brokenType(types: readonly string[]): string | null {
  if (types.includes("string") || types.includes("array") || types.includes("object")) return null;
  if (types.includes("number")) return "abc";
  if (types.includes("integer")) return "5.5";
  return types.includes("boolean") ? "maybe" : null;
}

function unknownValue(allowed: readonly unknown[]): string | null {
  const [first] = allowed;
  if (typeof first === "number") return String(Math.max(...allowed.map(Number)) + 1);
  const value = `${String(first)}_UNKNOWN`;
  return allowed.includes(value) ? null : value;
}

function missing(pattern: string, length: number): string | null {
  const expression = new RegExp(pattern, "u");
  return (
    ["!", " ", "x", "0"].map((character) => character.repeat(length)).find((text) => !expression.test(text)) ?? null
  );
}

import { LARGEST_TEXT } from "./rules/lengthMisses.ts";
import { LARGEST_LIST } from "./rules/listMisses.ts";
import type { Rule } from "./spot.ts";

const everyValueHas: ReadonlySet<string> = new Set(["double", "binary", "password"]);

/** Why a rule cannot be broken by any value that is reasonable to build; null when it can. */
export function idleReason({ keyword, limit }: Rule): string | null {
  switch (keyword) {
    case "minLength":
    case "minItems":
    case "minProperties":
      return limit === 0 ? "nothing has less than nothing" : null;
    case "maxLength":
      return Number(limit) >= LARGEST_TEXT ? "a longer text would be a load rather than a near miss" : null;
    case "maxItems":
    case "maxProperties":
      return Number(limit) >= LARGEST_LIST ? "more entries would be a load rather than a near miss" : null;
    case "format":
      return everyValueHas.has(String(limit)) ? `every value of its type is a ${String(limit)}` : null;
    case "type":
      return isEverything(limit) ? "every value has one of the types" : null;
    default:
      return null;
  }
}

function isEverything(limit: Rule["limit"]): boolean {
  const types = [limit].flat();
  return ["object", "array", "string", "number", "boolean", "null"].every((type) => types.includes(type));
}

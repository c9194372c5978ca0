import { quote } from "../describeValue.ts";
import type { Rule } from "../schemaNode.ts";
import { equal, isObject } from "../values.ts";
import { broken, found } from "./rule.ts";

/** A wrong type is the only thing that is said at its place. */
export const typeRule: Rule = {
  keyword: "type",
  isFinal: true,
  examine: ({ type = [] }, value, place, findings) =>
    type.some((name) => hasType(value, name)) ||
    broken("type", place, findings, () => found(type.map(withArticle).join(" or "), value)),
};

/** As is a value that is not among those allowed. */
export const enumRule: Rule = {
  keyword: "enum",
  isFinal: true,
  examine: (node, value, place, findings) =>
    (node.enum ?? []).some((one) => equal(one, value)) ||
    broken("enum", place, findings, () => found(oneOf((node.enum ?? []).map(quote)), value)),
};

export const constRule: Rule = {
  keyword: "const",
  isFinal: true,
  examine: (node, value, place, findings) =>
    equal(node.const, value) || broken("const", place, findings, () => found(quote(node.const), value)),
};

/** "one of A, B", or the only choice itself. */
export function oneOf(choices: readonly string[]): string {
  return choices.length === 1 ? choices.join() : `one of ${choices.join(", ")}`;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  // JSON knows neither NaN nor Infinity.
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

function withArticle(type: string): string {
  return type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

import {
  type Json,
  type Parameter,
  serializeQueryParameter,
  serializeSimpleParameter,
} from "@iom-conformance/contract";
import { isArray, isObject } from "../json.ts";
import type { Pair } from "./pair.ts";
import { separatorOf } from "./separatorOf.ts";
import { travelable } from "./untravelable.ts";

/** The largest integer below 2^63 that a number of JavaScript is; the shortest text of 2^63 itself says more than 2^63. */
export const LARGEST_INT64 = 2 ** 63 - 1024;

/** A value of a parameter as it travels; no pairs for an empty list, which cannot travel. */
export function pairsOf(parameter: Parameter, value: Json): readonly Pair[] {
  if (isArray(value) && value.length === 0) return [];
  if (parameter.in === "query") return serializeQueryParameter(parameter, value);
  return [[parameter.name, serializeSimpleParameter(value)]];
}

/** The value with other characters in its texts for those that may not arrive as they were sent, and with numbers that need no exponent. */
export function travelableValue(parameter: Parameter, value: Json): Json {
  if (typeof value === "number") return withoutExponent(value);
  if (typeof value === "string") return travelable(parameter.in, value);
  if (isArray(value)) return value.map((item) => inList(parameter, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inList(parameter, item)]));
}

function inList(parameter: Parameter, item: Json): Json {
  if (typeof item === "number") return withoutExponent(item);
  return typeof item === "string" ? travelable(parameter.in, item, separatorOf(parameter) ?? "") : item;
}

/** The number, or one on the same side of zero that every reader reads as it is written. */
function withoutExponent(value: number): number {
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-6 && size <= LARGEST_INT64)) return value;
  return Math.sign(value) * (size < 1 ? 1e-6 : Number.MAX_SAFE_INTEGER);
}

/** The texts of which a parameter's pairs are made: one for each item of a list or property of an object. */
export function partsOf(parameter: Parameter, pairs: readonly Pair[], isList: boolean): readonly string[] {
  const separator = isList ? separatorOf(parameter) : null;
  return separator === null ? pairs.map(([, text]) => text) : (pairs[0]?.[1].split(separator) ?? []);
}

/** The pairs with another text for one of their parts. */
export function withPart(
  parameter: Parameter,
  pairs: readonly Pair[],
  isList: boolean,
  index: number,
  text: string,
): readonly Pair[] {
  const separator = isList ? separatorOf(parameter) : null;
  if (separator === null) return pairs.map(([name, before], at): Pair => [name, at === index ? text : before]);
  const parts = partsOf(parameter, pairs, isList).with(index, text);
  return pairs.slice(0, 1).map(([name]): Pair => [name, parts.join(separator)]);
}

/** The pairs of an object with another text for one of its properties, which may not be there yet. */
export function withProperty(
  { name, style, explode }: Parameter,
  pairs: readonly Pair[],
  property: string,
  text: string,
): readonly Pair[] {
  if (style !== "deepObject" && !explode) {
    const parts = pairs[0]?.[1].split(",") ?? [];
    const at = parts.findIndex((part, index) => index % 2 === 0 && part === property);
    return [[name, (at < 0 ? [...parts, property, text] : parts.with(at + 1, text)).join(",")]];
  }
  const key = style === "deepObject" ? `${name}[${property}]` : property;
  return [...pairs.filter(([other]) => other !== key), [key, text]];
}

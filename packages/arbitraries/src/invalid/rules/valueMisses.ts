import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isArray, isObject, isOfType } from "../../json.ts";
import { jsonEqual } from "../../shape/jsonEqual.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import type { Rule, Spot } from "../spot.ts";

/** Ways to miss `enum` and `const`: values that look like an allowed one, of a type that the place allows. */
export function valueMisses(spot: Spot, { keyword, limit }: Rule): readonly NearMiss[] {
  const allowed = keyword === "const" ? [limit] : isArray(limit) ? limit : [];
  const elsewhere = spot.parts.flatMap(valuesOf);
  const wrong = keyword === "const" ? `which is not ${JSON.stringify(limit)}` : "which is not among the values";
  const kinds: readonly (readonly [kind: string, values: readonly Json[]])[] = [
    ["other-case", allowed.flatMap(inOtherCase)],
    ["with-space", allowed.flatMap((value) => (typeof value === "string" ? [`${value} `, ` ${value}`] : []))],
    ["prefix", allowed.flatMap((value) => (typeof value === "string" ? [value.slice(0, -1)] : []))],
    ["longer", allowed.flatMap((value) => (typeof value === "string" ? [`${value}S`, `${value}_`] : []))],
    ["unknown", [unknownWord(allowed), ""]],
    ["neighbour", allowed.flatMap((value) => (typeof value === "number" ? [value + 1, value - 1, value + 0.5] : []))],
    ["other-boolean", [true, false]],
    ["other-type", allowed.flatMap(inOtherType)],
    ["of-another-schema", elsewhere],
    ["changed", allowed.flatMap(changed)],
    ["null", [null]],
  ];
  return kinds.flatMap(([kind, values]) => {
    const missing = values.filter(
      (value) => isOfType(value, spot.shape.types) && !allowed.some((other) => jsonEqual(other, value)),
    );
    return missing.length === 0 ? [] : [nearMiss(kind, () => fc.constantFrom(...missing), wrong)];
  });
}

function valuesOf(part: { readonly enum?: readonly Json[]; readonly const?: Json }): readonly Json[] {
  return part.const === undefined ? (part.enum ?? []) : [part.const];
}

function inOtherCase(value: Json): readonly Json[] {
  if (typeof value !== "string") return [];
  const [first = "", ...others] = value;
  return [value.toLowerCase(), value.toUpperCase(), first.toUpperCase() + others.join("").toLowerCase()];
}

/** A word in the style of the allowed ones. */
function unknownWord(allowed: readonly Json[]): Json {
  const isLower = allowed.some((value) => typeof value === "string" && value !== value.toUpperCase());
  return isLower ? "unknown" : "UNKNOWN";
}

function inOtherType(value: Json): readonly Json[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return [Number(value)];
  return [[value], 0];
}

/** Containers with an entry more or less. */
function changed(value: Json): readonly Json[] {
  if (isArray(value)) return [[...value, null], value.slice(1)];
  if (!isObject(value)) return [];
  const [first] = Object.keys(value);
  const less = Object.fromEntries(Object.entries(value).filter(([key]) => key !== first));
  return [{ ...value, "": null }, less];
}

import type { Contract, SchemaType } from "@iom-conformance/contract";
import { commonTypes } from "./ownShape.ts";
import type { Compare, Refusal } from "./refusal.ts";
import { refusalsOfObject } from "./refusalsOfObject.ts";
import { allTypes, type Shape } from "./shape.ts";

/**
 * The narrower shapes that have no value in common with another shape, as far as can be told from bounds, properties and types.
 * Empty when that cannot be told.
 *
 * @param compare How to look into properties
 */
export function refusalsOfShape(contract: Contract, shape: Shape, other: Shape, compare: Compare): readonly Refusal[] {
  const common = withoutSubtypes(commonTypes(shape.types, other.types));
  if (common.length === 0) return [{ shape, cost: "none" }];
  const rest = shape.types.filter(
    (type) => commonTypes([type], other.types).length === 0 && !(type === "integer" && shape.types.includes("number")),
  );
  const perType = common.map((type) => refusalsOfType(contract, ofType(shape, type), other, type, compare));
  const others: readonly Refusal[] = rest.length === 0 ? [] : [{ shape: { ...shape, types: rest }, cost: "presence" }];
  if (perType.every((refusals) => refusals[0]?.cost === "none")) {
    const absent = new Set(perType.flatMap((refusals) => [...(refusals[0]?.shape.absent ?? [])]));
    return [{ shape: { ...shape, absent }, cost: "none" }];
  }
  return cheapest([...others, ...perType.flat().map((refusal) => raised(refusal))]);
}

/** Only the refusals that do not need narrowing, if there are any: they say best what tells the two shapes apart. */
export function cheapest(refusals: readonly Refusal[]): readonly Refusal[] {
  const free = refusals.filter(({ cost }) => cost === "none").slice(0, 1);
  if (free.length > 0) return free;
  const plain = refusals.filter(({ cost }) => cost === "presence");
  return plain.length > 0 ? plain : refusals;
}

/** Narrowing to one type is more than nothing. */
function raised({ shape, cost }: Refusal): Refusal {
  return { shape, cost: cost === "none" ? "presence" : cost };
}

function ofType(shape: Shape, type: SchemaType): Shape {
  return shape.types.length === 1 ? shape : { ...shape, types: [type] };
}

function withoutSubtypes(types: readonly SchemaType[]): readonly SchemaType[] {
  return types.includes("number") ? allTypes.filter((type) => types.includes(type) && type !== "integer") : types;
}

function refusalsOfType(
  contract: Contract,
  shape: Shape,
  other: Shape,
  type: SchemaType,
  compare: Compare,
): readonly Refusal[] {
  switch (type) {
    case "object":
      return cheapest(refusalsOfObject(contract, shape, other, compare));
    case "array":
      return cheapest(beyond(shape, other, "minItems", "maxItems"));
    case "string":
      return cheapest(beyond(shape, other, "minLength", "maxLength"));
    case "integer":
    case "number":
      return cheapest(refusalsOfNumber(shape, other));
    default:
      return [];
  }
}

/** Shorter than the other's least length, or longer than its greatest. */
function beyond(
  shape: Shape,
  other: Shape,
  least: "minItems" | "minLength",
  most: "maxItems" | "maxLength",
): readonly Refusal[] {
  if (shape[most] < other[least] || shape[least] > other[most]) return [{ shape, cost: "none" }];
  const refusals: Refusal[] = [];
  if (shape[least] < other[least]) refusals.push({ shape: { ...shape, [most]: other[least] - 1 }, cost: "narrowing" });
  if (shape[most] > other[most]) refusals.push({ shape: { ...shape, [least]: other[most] + 1 }, cost: "narrowing" });
  return refusals;
}

function refusalsOfNumber(shape: Shape, other: Shape): readonly Refusal[] {
  const [ours, theirs] = [rangeOf(shape), rangeOf(other)];
  if (ours.highest < theirs.lowest || ours.lowest > theirs.highest) return [{ shape, cost: "none" }];
  const refusals: Refusal[] = [];
  if (ours.lowest < other.minimum) {
    const exclusiveMaximum = Math.min(shape.exclusiveMaximum, other.minimum);
    refusals.push({ shape: { ...shape, exclusiveMaximum }, cost: "narrowing" });
  }
  if (ours.highest > other.maximum) {
    const exclusiveMinimum = Math.max(shape.exclusiveMinimum, other.maximum);
    refusals.push({ shape: { ...shape, exclusiveMinimum }, cost: "narrowing" });
  }
  if (ours.lowest < other.exclusiveMinimum) {
    refusals.push({ shape: { ...shape, maximum: Math.min(shape.maximum, other.exclusiveMinimum) }, cost: "narrowing" });
  }
  if (ours.highest > other.exclusiveMaximum) {
    refusals.push({ shape: { ...shape, minimum: Math.max(shape.minimum, other.exclusiveMaximum) }, cost: "narrowing" });
  }
  return refusals;
}

function rangeOf(shape: Shape): { readonly lowest: number; readonly highest: number } {
  return {
    lowest: Math.max(shape.minimum, shape.exclusiveMinimum),
    highest: Math.min(shape.maximum, shape.exclusiveMaximum),
  };
}

import type { Contract, Schema } from "@iom-conformance/contract";
import { allOfThese } from "./allOfThese.ts";
import { noneOf } from "./noneOf.ts";
import type { Compare, Refusal } from "./refusal.ts";
import type { Shape } from "./shape.ts";

/**
 * The narrower shapes of objects that another shape of objects does not accept: without a name that it requires, with a property that
 * it does not allow, or with one whose schema has no value in common with what it says about that property.
 */
export function refusalsOfObject(contract: Contract, shape: Shape, other: Shape, compare: Compare): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const name of other.required) {
    const refusal = without(shape, name);
    if (refusal !== null) found.push(refusal);
  }
  for (const [name, schema] of shape.properties) {
    if (shape.absent.has(name)) continue;
    const theirs = other.properties.get(name) ?? other.additional;
    if (theirs === false) found.push(withProperty(shape, name));
    else if (theirs !== true && compare !== null)
      found.push(...withOther(contract, shape, name, schema, theirs, compare));
  }
  for (const [name, theirs] of other.properties) {
    if (shape.properties.has(name) || shape.absent.has(name) || shape.additional === false || compare === null)
      continue;
    const ours = typeof shape.additional === "object" ? shape.additional : {};
    found.push(...withOther(contract, shape, name, ours, theirs, compare).map(({ shape }) => narrowing(shape)));
  }
  return found;
}

/** A property that only the other one names is a last resort to be unlike it. */
function narrowing(shape: Shape): Refusal {
  return { shape, cost: "narrowing" };
}

function without(shape: Shape, name: string): Refusal | null {
  if (shape.required.has(name)) return null;
  if (shape.absent.has(name)) return { shape, cost: "none" };
  const known = shape.properties.has(name);
  return { shape: { ...shape, absent: new Set(shape.absent).add(name) }, cost: known ? "presence" : "none" };
}

function withProperty(shape: Shape, name: string): Refusal {
  if (shape.required.has(name)) return { shape, cost: "none" };
  return { shape: { ...shape, required: new Set(shape.required).add(name) }, cost: "presence" };
}

/** The shape with a property that satisfies our schema of it and not theirs. */
function withOther(
  contract: Contract,
  shape: Shape,
  name: string,
  ours: Schema,
  theirs: Schema,
  compare: NonNullable<Compare>,
): readonly Refusal[] {
  const inner = compare(ours, theirs);
  if (inner === "impossible" || inner === "unknown") return [];
  const refusal = withProperty(shape, name);
  if (inner === "always") {
    const properties = new Map(shape.properties).set(name, ours);
    return [{ shape: { ...refusal.shape, properties }, cost: refusal.cost }];
  }
  const properties = new Map(shape.properties).set(name, allOfThese(contract, [ours, noneOf(theirs)]));
  return [{ shape: { ...refusal.shape, properties }, cost: "narrowing" }];
}

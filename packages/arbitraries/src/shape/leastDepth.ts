import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { allOfThese } from "./allOfThese.ts";
import { formsOf } from "./formsOf.ts";
import { meantTypes } from "./meantTypes.ts";
import type { Shape } from "./shape.ts";

const known = new WeakMap<Contract, Map<Schema, number>>();

/**
 * How deep the flattest values of a schema are: 0 for scalars and empty containers. Infinite for a schema without finite values, be it
 * that it can only contain itself again, or that nothing fits.
 */
export function leastDepth(contract: Contract, schema: Schema): number {
  const depths = known.get(contract) ?? new Map<Schema, number>();
  known.set(contract, depths);
  const resolved = resolveSchema(contract, schema);
  const depth = depths.get(resolved);
  if (depth !== undefined) return depth;
  const needed = collect(contract, resolved, depths);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [one, before] of needed) {
      const depthOf = (part: Schema): number => {
        const target = resolveSchema(contract, part);
        return depths.get(target) ?? needed.get(target) ?? Number.POSITIVE_INFINITY;
      };
      const now = Math.min(
        Number.POSITIVE_INFINITY,
        ...formsOf(contract, one).map(({ shape }) => shapeDepth(contract, shape, depthOf)),
      );
      if (now < before) changed = true;
      needed.set(one, now);
    }
  }
  for (const [one, found] of needed) depths.set(one, found);
  return depths.get(resolved) ?? Number.POSITIVE_INFINITY;
}

/** How deep the flattest values of one shape are. */
export function leastDepthOfShape(contract: Contract, shape: Shape): number {
  return shapeDepth(contract, shape, (part) => leastDepth(contract, part));
}

function shapeDepth(contract: Contract, shape: Shape, depthOf: (schema: Schema) => number): number {
  const types = meantTypes(shape);
  if (shape.values !== null || types.some((type) => type !== "object" && type !== "array")) return 0;
  const depths = types.map((type) => {
    if (type === "object") return objectDepth(contract, shape, depthOf);
    const items = requiredItems(shape);
    return items === null ? Number.POSITIVE_INFINITY : deepest(items.map(depthOf));
  });
  return Math.min(...depths);
}

function deepest(parts: readonly number[]): number {
  return parts.length === 0 ? 0 : 1 + Math.max(...parts);
}

/** With the flattest of the other properties, where there have to be some. */
function objectDepth(contract: Contract, shape: Shape, depthOf: (schema: Schema) => number): number {
  const required = requiredParts(contract, shape);
  if (required === null) return Number.POSITIVE_INFINITY;
  const depths = required.map(depthOf);
  const surplus = shape.minProperties - required.length;
  if (surplus <= 0) return deepest(depths);
  const unnamed = shape.additional === false ? [] : Array.from({ length: surplus }, () => unnamedPart(contract, shape));
  const others = [...optionalParts(shape), ...unnamed].map(depthOf).toSorted((one, other) => one - other);
  return others.length < surplus ? Number.POSITIVE_INFINITY : deepest([...depths, ...others.slice(0, surplus)]);
}

/** The schemas of the properties that an object must have; null when one of them may not be there. */
function requiredParts(contract: Contract, shape: Shape): readonly Schema[] | null {
  const names = [...shape.required];
  if (names.some((name) => shape.absent.has(name))) return null;
  if (names.some((name) => !shape.properties.has(name) && shape.additional === false)) return null;
  return names.map((name) => shape.properties.get(name) ?? unnamedPart(contract, shape));
}

function optionalParts({ properties, required, absent }: Shape): readonly Schema[] {
  return [...properties].filter(([name]) => !required.has(name) && !absent.has(name)).map(([, part]) => part);
}

function unnamedPart(contract: Contract, { additional }: Shape): Schema {
  return typeof additional === "object" ? additional : allOfThese(contract, []);
}

function requiredItems(shape: Shape): readonly Schema[] | null {
  if (shape.minItems > shape.maxItems) return null;
  return shape.minItems === 0 || shape.items === null ? [] : [shape.items];
}

/** Everything that the depth of a schema depends on and that is not known yet, at infinity to begin with. */
function collect(contract: Contract, root: Schema, depths: ReadonlyMap<Schema, number>): Map<Schema, number> {
  const found = new Map<Schema, number>();
  const open: Schema[] = [root];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (found.has(schema) || depths.has(schema)) continue;
    found.set(schema, Number.POSITIVE_INFINITY);
    for (const { shape } of formsOf(contract, schema)) {
      const others =
        shape.minProperties > shape.required.size ? [...optionalParts(shape), unnamedPart(contract, shape)] : [];
      const parts = [...(requiredParts(contract, shape) ?? []), ...others, ...(requiredItems(shape) ?? [])];
      for (const part of parts) open.push(resolveSchema(contract, part));
    }
  }
  return found;
}

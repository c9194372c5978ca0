import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { isRecursive } from "../shape/isRecursive.ts";
import { leastDepth, leastDepthOfShape } from "../shape/leastDepth.ts";
import { shapesOf } from "../shape/shapesOf.ts";
import type { Generation, Place } from "./generation.ts";
import { rootPlace } from "./generation.ts";
import { validOfShape } from "./validOfShape.ts";

/**
 * Valid values of a schema.
 *
 * @param place Where the value stands in the one that is generated; by default it is the whole one
 * @throws Error for a schema that no finite value satisfies
 */
export function validValue(generation: Generation, schema: Schema, place: Place = rootPlace): fc.Arbitrary<Json> {
  const { contract, options } = generation;
  const depth = place.depth + (isRecursive(contract, schema) ? 1 : 0);
  const least = leastDepth(contract, schema);
  if (least === Number.POSITIVE_INFINITY) throw new Error(`no finite value satisfies ${describe(schema)}`);
  const ends = depth > options.maxDepth;
  const shapes = shapesOf(contract, schema).filter((shape) => {
    const own = leastDepthOfShape(contract, shape);
    return ends ? own === least : own !== Number.POSITIVE_INFINITY;
  });
  return fc.oneof(
    { withCrossShrink: true },
    ...shapes.map((shape) => validOfShape(generation, shape, { ...place, depth })),
  );
}

function describe(schema: Schema): string {
  return schema.$ref ?? JSON.stringify(schema);
}

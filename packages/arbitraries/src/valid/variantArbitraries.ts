import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { shapesOf } from "../shape/shapesOf.ts";
import type { Generation } from "./generation.ts";
import { validOfShape } from "./validOfShape.ts";

/** Valid values of each variant of the union that a schema is, by the names of the variants; none for a schema that is no union. */
export function variantArbitraries(
  generation: Generation,
  schema: Schema,
): { readonly [variantName: string]: fc.Arbitrary<Json> } {
  const groups = Object.groupBy(
    shapesOf(generation.contract, schema).filter((shape) => shape.chosen.length > 0),
    (shape) => shape.chosen[0]?.name ?? "",
  );
  return Object.fromEntries(
    Object.entries(groups).map(([name, shapes = []]) => [
      name,
      fc.oneof({ withCrossShrink: true }, ...shapes.map((shape) => validOfShape(generation, shape))),
    ]),
  );
}

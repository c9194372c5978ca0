import { leastDepthOfShape } from "../shape/leastDepth.ts";
import type { Shape } from "../shape/shape.ts";
import type { Generation, Place } from "../valid/generation.ts";
import { validOfShape } from "../valid/validOfShape.ts";
import { sample } from "./sample.ts";

const known = new WeakMap<Shape, boolean>();

/** Whether a shape has values; rules may contradict each other in ways that only show when one is made. */
export function isInhabited(generation: Generation, shape: Shape, place: Place): boolean {
  const isKnown = known.get(shape);
  if (isKnown !== undefined) return isKnown;
  const isShallow = leastDepthOfShape(generation.contract, shape) < Number.POSITIVE_INFINITY;
  // Contradictions in what need not be there do not matter.
  const bare: Generation = { ...generation, options: { ...generation.options, optional: "never", maxItems: 0 } };
  const found = isShallow && typeof sample(() => validOfShape(bare, shape, place), 1) !== "string";
  known.set(shape, found);
  return found;
}

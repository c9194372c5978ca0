import type { Json } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { Shape } from "../../shape/shape.ts";
import type { Demands } from "../demands.ts";
import type { Generation, Place } from "../generation.ts";

export function withTraits(
  _generation: Generation,
  _shape: Shape,
  _place: Place,
  _demands: Demands,
  object: fc.Arbitrary<Json>,
): fc.Arbitrary<Json> {
  return object;
}

import type { Json, JsonObject } from "@iom-conformance/contract";
import type fc from "fast-check";
import { segmentsOf } from "../../jsonPointer.ts";
import { schemaOfShape } from "../../shape/schemaOfShape.ts";
import type { Shape } from "../../shape/shape.ts";
import type { Demands } from "../demands.ts";
import type { Generation, Place } from "../generation.ts";
import { isOverridden } from "../overrides.ts";
import type { Repair } from "./repair.ts";
import { withCount } from "./withCount.ts";
import { withReference } from "./withReference.ts";
import { withUnique } from "./withUnique.ts";

/**
 * Objects that also keep what the document promises about them in prose: references to what is there, lists as long as a quantity says,
 * no key twice. Only what breaks a promise is changed. A promise about a property for which the demands name a replacement is left
 * alone, and so is one that cannot be kept.
 */
export function withTraits(
  generation: Generation,
  shape: Shape,
  place: Place,
  demands: Demands,
  object: fc.Arbitrary<JsonObject>,
): fc.Arbitrary<Json> {
  const isFree = (...paths: readonly string[]): boolean =>
    !paths.some((path) => demands.replace?.has(segmentsOf(path)[0] ?? ""));
  const { unique = [], counts = [], references = [] } = shape.traits;
  const repairs: readonly ((value: Json, repair: Repair) => Json)[] = [
    ...unique.filter(({ items }) => isFree(items)).map((trait) => withUnique(trait, "leave out")),
    ...counts.filter(({ items, quantity }) => isFree(items, quantity)).map((trait) => withCount(trait)),
    // A list that was repeated to be as long as a quantity.
    ...unique.filter(({ items }) => isFree(items)).map((trait) => withUnique(trait, "rename")),
    ...references.filter(({ from, to }) => isFree(from, to)).map((trait) => withReference(trait)),
  ];
  if (repairs.length === 0) return object;
  const schema = schemaOfShape(shape);
  const repair: Repair = {
    isFixed: (path) => isOverridden(generation, { ...place, path: place.path + path }),
    firstFitting: (before, candidates) => {
      const faults = generation.judge.judge(schema, before).length;
      return candidates.find((candidate) => generation.judge.judge(schema, candidate).length <= faults) ?? before;
    },
  };
  return object.map((value) => repairs.reduce<Json>((current, apply) => apply(current, repair), value));
}

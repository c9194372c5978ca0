import type { Json, Schema, SchemaType } from "@iom-conformance/contract";
import fc from "fast-check";
import { meantTypes } from "../shape/meantTypes.ts";
import { narrowedShapes } from "../shape/narrowedShapes.ts";
import type { Shape } from "../shape/shape.ts";
import type { Demands } from "./demands.ts";
import { describeSchema } from "./describeSchema.ts";
import { filtered } from "./filtered.ts";
import { type Generation, type Place, rootPlace } from "./generation.ts";
import { numberArbitrary } from "./number/numberArbitrary.ts";
import { overriddenNames } from "./overrides.ts";
import { textArbitrary } from "./text/textArbitrary.ts";
import { validList } from "./validList.ts";
import { validObject } from "./validObject.ts";
import { weighted } from "./weighted.ts";

/**
 * Valid values of one shape.
 *
 * @param demands For objects; a shape of objects and other types gives nothing but objects when there are any
 * @throws Error for a shape that no finite value has
 */
export function validOfShape(
  generation: Generation,
  shape: Shape,
  place: Place = rootPlace,
  demands: Demands = {},
): fc.Arbitrary<Json> {
  const arbitrary = possibleOfShape(generation, shape, place, demands);
  if (arbitrary === null) throw new Error(`no finite value satisfies what is asked for at ${place.path || "the root"}`);
  return arbitrary;
}

/** Valid values of one shape; null when it turns out that there are none. */
export function possibleOfShape(
  generation: Generation,
  shape: Shape,
  place: Place,
  demands: Demands = {},
): fc.Arbitrary<Json> | null {
  const isDemanding = [demands.present, demands.absent, demands.replace].some((demand) => (demand?.size ?? 0) > 0);
  const wanted: Shape = isDemanding && shape.types.includes("object") ? { ...shape, types: ["object"] } : shape;
  const overridden = overriddenNames(generation, place);
  const narrowedOnes = narrowedShapes(generation.contract, wanted);
  const roomy = narrowedOnes.filter(({ absent }) => !overridden.some((name) => absent.has(name)));
  const choices = (roomy.length === 0 ? narrowedOnes : roomy).flatMap((narrowed) => {
    const arbitrary = ofNarrowed(generation, narrowed, place, demands);
    return arbitrary === null ? [] : [arbitrary];
  });
  return choices.length === 0 ? null : weighted(choices.map((choice) => [1, choice]));
}

function ofNarrowed(generation: Generation, shape: Shape, place: Place, demands: Demands): fc.Arbitrary<Json> | null {
  const plain = shape.values === null ? ofTypes(generation, shape, place, demands) : fc.constantFrom(...shape.values);
  if (plain === null || !hasOther(generation, plain, shape.excluded)) return null;
  return shape.excluded.reduce(
    (arbitrary, excluded) =>
      filtered(
        generation,
        `does not satisfy ${describeSchema(excluded)} at ${place.path || "the root"}`,
        arbitrary,
        (value) => generation.judge.judge(excluded, value).length > 0,
      ),
    plain,
  );
}

/** Whether there are values that satisfy none of these schemas, as far as some samples can tell. */
function hasOther({ judge }: Generation, arbitrary: fc.Arbitrary<Json>, excluded: readonly Schema[]): boolean {
  if (excluded.length === 0) return true;
  return fc
    .sample(arbitrary, { numRuns: 200, seed: 1 })
    .some((value) => excluded.every((schema) => judge.judge(schema, value).length > 0));
}

function ofTypes(generation: Generation, shape: Shape, place: Place, demands: Demands): fc.Arbitrary<Json> | null {
  const choices = meantTypes(shape).map((type) => {
    const weight = type === "null" ? 1 : 4;
    return [weight, ofType(generation, shape, type, place, demands)] as const;
  });
  return choices.every(([, arbitrary]) => arbitrary === null) ? null : weighted<Json>(choices);
}

function ofType(
  generation: Generation,
  shape: Shape,
  type: SchemaType,
  place: Place,
  demands: Demands,
): fc.Arbitrary<Json> | null {
  switch (type) {
    case "object":
      return validObject(generation, shape, place, demands);
    case "array":
      return validList(generation, shape, place);
    case "integer":
    case "number":
      return numberArbitrary(shape, type);
    case "string":
      return textArbitrary(generation, shape);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
  }
}

import type { Json, Schema, SchemaType } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { Shape } from "../shape/shape.ts";
import type { Demands } from "../valid/demands.ts";
import type { Generation, Place } from "../valid/generation.ts";
import { validOfShape } from "../valid/validOfShape.ts";

/** One place of a document, in one of the shapes that its values can have there. */
export interface Spot {
  readonly generation: Generation;
  readonly place: Place;
  /** What the values at the place must satisfy, with everything that other schemas say about the place. */
  readonly schema: Schema;
  readonly shape: Shape;
  /** The schemas that speak of the place, one by one: references followed, parts of `allOf` and chosen variants beside what they belong to. */
  readonly parts: readonly Schema[];
}

/** One thing that a schema says about a place. */
export interface Rule {
  readonly keyword: string;
  /** What the keyword says: for `required` one property's name, for unions the names of the variants. */
  readonly limit: Json;
  /** The schema that says it. */
  readonly part: Schema;
  /** A schema that says nothing else; null where the rule does not make sense alone. */
  readonly alone: Schema | null;
}

/**
 * Values of a spot that are valid but for what it must not be, which is judged in the end, when something is wrong with them on purpose.
 *
 * @param types Narrows the values where the schema leaves their type open
 */
export function validAt(
  spot: Spot,
  types: readonly SchemaType[] | null = null,
  changes: Partial<Shape> = {},
  demands: Demands = {},
): fc.Arbitrary<Json> {
  const allowed = types === null ? spot.shape.types : spot.shape.types.filter((type) => types.includes(type));
  const shape = { ...spot.shape, excluded: [], ...changes, types: allowed };
  return validOfShape(spot.generation, shape, spot.place, demands);
}

/** Whether values of one of the types can stand at the spot. */
export function allows(spot: Spot, ...types: readonly SchemaType[]): boolean {
  return spot.shape.types.some((type) => types.includes(type));
}

/** Whether a change of one thing may change what else is wrong: which variant a value is, what it must not be, how much there is of it. */
export function isDelicate({ shape, parts }: Spot): boolean {
  return (
    shape.chosen.length > 0 ||
    shape.excluded.length > 0 ||
    shape.minProperties > 0 ||
    shape.maxProperties < Number.POSITIVE_INFINITY ||
    parts.some(({ not }) => not !== undefined)
  );
}

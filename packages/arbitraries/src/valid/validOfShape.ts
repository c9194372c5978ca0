import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { leadsToRecursion } from "../shape/isRecursive.ts";
import { leastDepth } from "../shape/leastDepth.ts";
import type { Shape } from "../shape/shape.ts";
import { filtered } from "./filtered.ts";
import { type Generation, type Place, rootPlace } from "./generation.ts";
import { lazyArbitrary } from "./lazyArbitrary.ts";
import { listArbitrary } from "./listArbitrary.ts";
import { type Field, objectArbitrary } from "./objectArbitrary.ts";
import { validValue } from "./validValue.ts";

/** What an object shall be like beside what its schema says. */
export interface Demands {
  /** Properties that must be there. */
  readonly present?: ReadonlySet<string>;
  /** Properties that must not be there. */
  readonly absent?: ReadonlySet<string>;
  /** Arbitraries that stand in for single properties, whatever the schema says about them. */
  readonly replace?: ReadonlyMap<string, fc.Arbitrary<Json>>;
}

/**
 * Valid values of one shape.
 *
 * @param demands For objects; a shape of objects gives nothing but objects when there are any
 */
export function validOfShape(
  generation: Generation,
  shape: Shape,
  place: Place = rootPlace,
  demands: Demands = {},
): fc.Arbitrary<Json> {
  if (shape.values !== null) return fc.constantFrom(...shape.values);
  const types = shape.types.filter((type) => type !== "integer" || !shape.types.includes("number"));
  const objects = demands.present?.size || demands.absent?.size || demands.replace?.size;
  const kinds = objects ? types.filter((type) => type === "object") : types;
  const plain = fc.oneof(
    { withCrossShrink: true },
    ...kinds.map((type) => ofType(generation, shape, type, place, demands)),
  );
  return shape.excluded.reduce<fc.Arbitrary<Json>>(
    (arbitrary, excluded) =>
      filtered(
        generation,
        "is not what it must not be",
        arbitrary,
        (value) => generation.judge.judge(excluded, value).length > 0,
      ),
    plain,
  );
}

function ofType(
  generation: Generation,
  shape: Shape,
  type: Shape["types"][number],
  place: Place,
  demands: Demands,
): fc.Arbitrary<Json> {
  switch (type) {
    case "object":
      return ofObject(generation, shape, place, demands);
    case "array":
      return listArbitrary(
        lazyArbitrary(() => validValue(generation, shape.items ?? {}, { ...place, path: `${place.path}/*` })),
        {
          least: shape.minItems,
          most: shape.maxItems,
          lengths: [0, 1, 2].map((length) => Math.min(Math.max(length, shape.minItems), shape.maxItems)),
          unique: shape.uniqueItems,
        },
      );
    case "integer":
    case "number":
      return fc.integer({ min: Math.max(shape.minimum, -1000), max: Math.min(shape.maximum, 1000) });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.string({
        unit: "grapheme-ascii",
        minLength: shape.minLength,
        maxLength: Math.min(shape.maxLength, 40),
      });
  }
}

function ofObject(generation: Generation, shape: Shape, place: Place, demands: Demands): fc.Arbitrary<Json> {
  const { contract, options } = generation;
  const ends = place.depth > options.maxDepth;
  const names = new Set([...shape.properties.keys(), ...shape.required, ...(demands.replace?.keys() ?? [])]);
  const fields = [...names].flatMap((name): readonly Field[] => {
    if (demands.absent?.has(name)) return [];
    const schema: Schema = shape.properties.get(name) ?? (typeof shape.additional === "object" ? shape.additional : {});
    const replacement = demands.replace?.get(name);
    const required = shape.required.has(name) || demands.present?.has(name) === true || replacement !== undefined;
    if (replacement) return [{ name, required, arbitrary: replacement }];
    if (
      !required &&
      (leastDepth(contract, schema) === Number.POSITIVE_INFINITY || (ends && leadsToRecursion(contract, schema)))
    )
      return [];
    const at: Place = { ...place, path: `${place.path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
    return [{ name, required, arbitrary: lazyArbitrary(() => validValue(generation, schema, at)) }];
  });
  return objectArbitrary(fields, {
    least: shape.minProperties,
    most: shape.maxProperties,
    optional: options.optional,
    likelihood: 55,
  });
}

import { flattenSchema, type Parameter, type Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { generationOf } from "../valid/generationOf.ts";
import { validValue } from "../valid/validValue.ts";
import { judgePairs } from "./judgeParameter.ts";
import type { Pair } from "./pair.ts";
import { structureOf } from "./structureOf.ts";
import { LARGEST_INT64, pairsOf, travelableValue } from "./travelPairs.ts";

/** Longer texts would make addresses that gateways refuse: a code point becomes up to 12 characters of an address. */
const LONGEST_TEXT = 100;

/** How many values are tried before a parameter is given up. */
const ATTEMPTS = 200;

/**
 * Valid values of a parameter as they travel, such that every healthy server accepts them.
 *
 * @throws RangeError when no value of the parameter can travel
 */
export function validPairs(generation: Generation, parameter: Parameter): fc.Arbitrary<readonly Pair[]> {
  const isValid = (pairs: readonly Pair[]): boolean =>
    pairs.length > 0 && judgePairs(generation, parameter, pairs).kind === "valid";
  const generated = generatedPairs(generation, parameter);
  const documented = [
    ...parameter.examples.map((example) => pairsOf(parameter, example)),
    ...extremeTexts(generation, parameter).map((text): readonly Pair[] => [[parameter.name, text]]),
  ].filter(isValid);
  const travels = fc.sample(generated, { numRuns: ATTEMPTS, seed: 1 }).some(isValid);
  if (!travels && documented.length === 0) {
    throw new RangeError(`no valid value of the ${parameter.in} parameter ${parameter.name} can travel`);
  }
  return fc.oneof(
    { withCrossShrink: true },
    ...(travels ? [{ weight: 4, arbitrary: generated.filter(isValid) }] : []),
    ...(documented.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...documented) }] : []),
  );
}

/** The values of a parameter's schema as they travel, before those that servers may treat either way are left out. */
export function generatedPairs(generation: Generation, parameter: Parameter): fc.Arbitrary<readonly Pair[]> {
  return validValue(parameterGeneration(generation), travellingSchema(generation, parameter)).map((value) =>
    pairsOf(parameter, travelableValue(parameter, value)),
  );
}

/** The schema without the values that cannot travel: empty lists, and the ends of a range that a number does not hold. */
function travellingSchema({ contract }: Generation, { schema }: Parameter): Schema {
  if (structureOf(contract, schema) === "list") return { allOf: [schema, { minItems: 1 }] };
  if (flattenSchema(contract, schema).type !== "integer") return schema;
  return { allOf: [schema, { minimum: -LARGEST_INT64, maximum: LARGEST_INT64 }] };
}

/** The ends of a range that no number of JavaScript is, but that a text can say. */
function extremeTexts({ contract }: Generation, { schema }: Parameter): readonly string[] {
  const { type, format } = flattenSchema(contract, schema);
  return type === "integer" && format === "int64" ? ["9223372036854775807", "-9223372036854775808"] : [];
}

/** The generation for values of parameters: overrides are for bodies. */
export function parameterGeneration({ contract, options }: Generation): Generation {
  const { maxItems, maxLength, ...rest } = options;
  return generationOf(contract, {
    ...rest,
    ...(maxItems === null ? {} : { maxItems }),
    maxLength: maxLength ?? LONGEST_TEXT,
    overrides: {},
  });
}

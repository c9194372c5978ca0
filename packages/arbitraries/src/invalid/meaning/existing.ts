import { type FieldPath, type Json, schemaAt } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { Generation } from "../../valid/generation.ts";
import { validValue } from "../../valid/validValue.ts";
import { withPromises } from "../keepPromises.ts";
import { type Spot, validAt } from "../spot.ts";

/** Valid values of a spot in which there is something at each of these field paths, where values can have it. */
export function valuesWith(spot: Spot, paths: readonly FieldPath[]): fc.Arbitrary<Json> {
  const values = validAt({ ...spot, generation: having(spot, paths) }, ["object"]);
  // What was put there on purpose was not mended; here it is like everything else.
  return values.map((value) => withPromises(spot, value, null));
}

/** A generation whose values have something at field paths below a spot. */
function having({ generation, place, schema }: Spot, paths: readonly FieldPath[]): Generation {
  const { contract, options } = generation;
  const overrides = paths.flatMap((path) => {
    const found = schemaAt(contract, schema, path);
    const whole = place.path + path;
    return found === null || Object.hasOwn(options.overrides, whole)
      ? []
      : [[whole, validValue(generation, found, { ...place, path: whole })] as const];
  });
  return {
    ...generation,
    options: { ...options, overrides: { ...options.overrides, ...Object.fromEntries(overrides) } },
  };
}

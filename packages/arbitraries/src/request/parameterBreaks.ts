import type { Json, Parameter } from "@iom-conformance/contract";
import { breaksOf } from "../invalid/breaksOf.ts";
import type { Generation } from "../valid/generation.ts";
import { onlyBroken, type ParameterBreak } from "./onlyBroken.ts";
import { exactBreaks, typeBreaks } from "./textBreaks.ts";
import { pairsOf } from "./travelPairs.ts";
import { parameterGeneration } from "./validPairs.ts";

/** Every rule of a parameter's value, once each. */
export function parameterBreaks(generation: Generation, parameter: Parameter): readonly ParameterBreak[] {
  const inside = parameterGeneration(generation);
  const { breaks, unbreakable } = breaksOf(inside, parameter.schema);
  const known = breaks
    .filter(({ keyword }) => keyword !== "type")
    .map(({ path, keyword, limit, kind, arbitrary }): ParameterBreak => {
      const carried = arbitrary.map(({ value, violation }) => ({
        pairs: pairsOf(parameter, value as Json),
        description: violation.description,
      }));
      return { path, keyword, limit, kind, ...onlyBroken(inside, parameter, keyword, carried) };
    });
  return [
    ...typeBreaks(inside, parameter),
    ...exactBreaks(inside, parameter),
    ...known,
    ...unbreakable
      .filter(({ keyword }) => keyword !== "type")
      .map((rule): ParameterBreak => ({ ...rule, kind: "", arbitrary: null })),
  ];
}

import type { Contract } from "@iom-conformance/contract";
import { type ArbitraryOptions, resolveOptions } from "../options.ts";
import { judgeOf } from "../shape/judgeOf.ts";
import type { Generation } from "./generation.ts";
import { validValue } from "./validValue.ts";

/** @throws RangeError for options that cannot be */
export function generationOf(contract: Contract, options?: ArbitraryOptions): Generation {
  const generation: Generation = {
    contract,
    options: resolveOptions(options),
    judge: judgeOf(contract),
    valid: (schema, place) => validValue(generation, schema, place),
  };
  return generation;
}

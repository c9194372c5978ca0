import type { Json, Parameter } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { judgePairs } from "./judgeParameter.ts";
import type { Pair } from "./pair.ts";
import type { TravelViolation } from "./parameterVerdict.ts";

/** A parameter that travels with one thing wrong. */
export interface BrokenPairs {
  readonly pairs: readonly Pair[];
  readonly violation: TravelViolation;
}

/** One rule of a parameter. `arbitrary` is null when no text breaks it alone; `reason` says why. */
export interface ParameterBreak {
  readonly path: string;
  readonly keyword: string;
  readonly limit: Json;
  readonly kind: string;
  readonly arbitrary: fc.Arbitrary<BrokenPairs> | null;
  readonly reason: string;
}

/** How many values are tried before a rule is given up. */
const ATTEMPTS = 100;

/** Keeps what every server has to refuse for that keyword alone. */
export function onlyBroken(
  generation: Generation,
  parameter: Parameter,
  keyword: string,
  carried: fc.Arbitrary<{ readonly pairs: readonly Pair[]; readonly description: string }>,
): Pick<ParameterBreak, "arbitrary" | "reason"> {
  const broken = carried.map(({ pairs, description }): BrokenPairs | null => {
    const violation = onlyViolation(generation, parameter, pairs);
    return violation?.keyword === keyword ? { pairs, violation: { ...violation, message: description } } : null;
  });
  const isBroken = (value: BrokenPairs | null): value is BrokenPairs => value !== null;
  if (!fc.sample(broken, { numRuns: ATTEMPTS, seed: 1 }).some(isBroken)) {
    return { arbitrary: null, reason: "no text that travels breaks it alone" };
  }
  return { arbitrary: broken.filter(isBroken), reason: "" };
}

function onlyViolation(generation: Generation, parameter: Parameter, pairs: readonly Pair[]): TravelViolation | null {
  if (pairs.length === 0) return null;
  const verdict = judgePairs(generation, parameter, pairs);
  if (verdict.kind !== "invalid") return null;
  const [only, ...others] = verdict.violations;
  return only !== undefined && others.length === 0 ? only : null;
}

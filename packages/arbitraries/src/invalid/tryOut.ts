import type { Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { valueAt } from "../jsonPointer.ts";
import type { Generation } from "../valid/generation.ts";
import type { Miss, NearMiss } from "./nearMiss.ts";
import type { Rule, Spot } from "./spot.ts";

/** What a judge says about the values of a near miss. */
export type Outcome =
  /** Some or all of them break nothing but the rule that they are meant to break. */
  | { readonly breaks: "rule" }
  /** They break a union at the same place instead, because they fit none of its variants, or too many. */
  | { readonly breaks: "union"; readonly keyword: "oneOf" | "anyOf" }
  | { readonly breaks: "nothing"; readonly reason: string };

/** So many values are tried at first, and so many before a near miss is given up. */
const FIRST_TRIES = 3;
const MOST_TRIES = 40;

/** Tries out a near miss at its own place. */
export function tryOut(spot: Spot, rule: Rule, { misses }: NearMiss): Outcome {
  const seen = new Set<string>();
  for (const numRuns of [FIRST_TRIES, MOST_TRIES]) {
    const samples = sample(misses, numRuns);
    if (typeof samples === "string") return { breaks: "nothing", reason: samples };
    for (const miss of samples) {
      if (breaksOnly(spot.generation, spot.schema, miss, rule)) return { breaks: "rule" };
      const found = spot.generation.judge.judge(spot.schema, miss.value);
      const [only, ...others] = found;
      if (only === undefined) seen.add("what comes near to breaking it is valid");
      else if (others.length === 0 && only.path === "" && isUnion(only.keyword) && rule.keyword !== only.keyword) {
        return { breaks: "union", keyword: only.keyword };
      } else {
        const more = found.filter(({ path, keyword }) => path !== miss.path || keyword !== rule.keyword);
        const also = new Set((more.length > 0 ? more : found).map(({ path, keyword }) => `${keyword} at "${path}"`));
        seen.add(
          `whatever breaks it breaks ${[...also].join(" and ")}${more.length < found.length ? " too" : " instead"}`,
        );
      }
    }
  }
  return { breaks: "nothing", reason: [...seen].sort()[0] ?? "nothing was made" };
}

/** Whether a judge reports a value for one reason only, and for the one that is meant. */
export function breaksOnly(generation: Generation, schema: Schema, miss: Miss, rule: Rule): boolean {
  const [only, ...others] = generation.judge.judge(schema, miss.value);
  if (only === undefined || others.length > 0 || only.path !== miss.path || only.keyword !== rule.keyword) return false;
  if (rule.alone === null) return true;
  // Of two rules with the same keyword, such as two required properties, it must be this one that is reported.
  const [wanted] = generation.judge.judge(rule.alone, valueAt(miss.value, miss.path));
  return wanted?.expected === only.expected;
}

function sample(misses: () => fc.Arbitrary<Miss>, numRuns: number): readonly Miss[] | string {
  try {
    return fc.sample(misses(), { numRuns, seed: 1 });
  } catch (error) {
    // What cannot be generated says so; every other mistake is one of this program.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) throw error;
    return `no value can be made that breaks it: ${error.message}`;
  }
}

function isUnion(keyword: string): keyword is "oneOf" | "anyOf" {
  return keyword === "oneOf" || keyword === "anyOf";
}

import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { breaksOnly } from "./breaksOnly.ts";
import type { Step } from "./lifts.ts";
import type { Miss, NearMiss } from "./nearMiss.ts";
import { isDelicate, type Rule, type Spot } from "./spot.ts";

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
        const another = more.length === 0 ? "another " : "";
        seen.add(`whatever breaks it is reported as ${another}${[...also].join(" and ")}`);
      }
    }
  }
  return { breaks: "nothing", reason: [...seen].sort()[0] ?? "nothing was made" };
}

/**
 * Whether a judge reports what is wrong inside a place, rather than that a union around it has no fitting variant.
 *
 * @param step One level up from what is inside
 * @param schema What must stand inside
 */
export function isReportedThrough({ spot, raise }: Step, schema: Schema): boolean {
  const { generation } = spot;
  if (!isDelicate(spot)) return true;
  const { judge } = generation.judge;
  const probe = probes.find((value) => judge(schema, value).length === 1 && judge(schema, value)[0]?.path === "");
  if (probe === undefined) return false;
  const [wrong] = judge(schema, probe);
  const samples = sample(() => raise(fc.constant({ value: probe, path: "", description: "" })), 1);
  if (typeof samples === "string") return false;
  return samples.every((miss) => {
    const [only, ...others] = judge(spot.schema, miss.value);
    return others.length === 0 && only?.path === miss.path && only.keyword === wrong?.keyword;
  });
}

/** One of these is of no type that a place allows. */
const probes: readonly Json[] = [null, true, 0.5, "", [], {}];

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

import type { Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { breaksOnly } from "./breaksOnly.ts";
import type { Step } from "./lifts.ts";
import type { NearMiss } from "./nearMiss.ts";
import { sample } from "./sample.ts";
import { isDelicate, type Rule, type Spot } from "./spot.ts";

/** What a judge says about the values of a near miss. */
export type Outcome =
  /** Some or all of them break nothing but the rule that they are meant to break. */
  | { readonly breaks: "rule" }
  /** They break a union at the same place instead, because they fit none of its variants, or too many. */
  | { readonly breaks: "union"; readonly keyword: "oneOf" | "anyOf" }
  | { readonly breaks: "nothing"; readonly reason: string };

/** So many values are tried at first; where not all of them do, some of so many must, or making values would take too long. */
const FIRST_TRIES = 3;
const MOST_TRIES = 12;
const FEWEST_HITS = 2;

/** Tries out a near miss at its own place. */
export function tryOut(spot: Spot, rule: Rule, { misses }: NearMiss): Outcome {
  const { judge } = spot.generation.judge;
  const seen = new Set<string>();
  for (const numRuns of [FIRST_TRIES, MOST_TRIES]) {
    const samples = sample(misses, numRuns);
    if (typeof samples === "string") return { breaks: "nothing", reason: samples };
    const hits = samples.filter((miss) => breaksOnly(spot.generation, spot.schema, miss, rule)).length;
    if (hits === numRuns || hits >= FEWEST_HITS) return { breaks: "rule" };
    for (const miss of samples) {
      const found = judge(spot.schema, miss.value);
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

function isUnion(keyword: string): keyword is "oneOf" | "anyOf" {
  return keyword === "oneOf" || keyword === "anyOf";
}

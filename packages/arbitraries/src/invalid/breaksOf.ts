import type { FieldPath, Json, Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { type Break, labelled, type Unbreakable } from "./break.ts";
import { breaksOnly } from "./breaksOnly.ts";
import { idleReason } from "./idleReason.ts";
import { missesOf } from "./missesOf.ts";
import type { Miss, NearMiss } from "./nearMiss.ts";
import { type Visit, visitPlaces } from "./places.ts";
import { rulesOf } from "./rulesOf.ts";
import { sample } from "./sample.ts";
import { isDelicate, type Rule, type Spot } from "./spot.ts";
import { suchThat } from "./suchThat.ts";
import { type Outcome, tryOut } from "./tryOut.ts";

/** Everything that breaks a schema, and what nothing breaks alone. */
export interface Breaks {
  readonly breaks: readonly Break[];
  readonly unbreakable: readonly Unbreakable[];
}

/** One rule at one place, with all the ways to break it that were found. */
interface Found {
  readonly path: FieldPath;
  readonly keyword: string;
  readonly limit: Json;
  readonly kinds: Map<string, (() => fc.Arbitrary<Miss>)[]>;
  reason: string | null;
}

/**
 * Every rule of a schema at every place, with every way to break it narrowly; and those that cannot be broken alone, with the reason,
 * such as that a value which breaks the one always breaks another too.
 */
export function breaksOf(generation: Generation, schema: Schema): Breaks {
  const all = new Map<string, Found>();
  visitPlaces(generation, schema, (visit) => collect(all, visit));
  const found = [...all.values()];
  return {
    breaks: found.flatMap(({ path, keyword, limit, kinds }) =>
      [...kinds].map(([kind, ways]) => ({
        path,
        keyword,
        limit,
        kind,
        arbitrary: labelled(keyword, () => fc.oneof(...ways.map((way) => way()))),
      })),
    ),
    unbreakable: found
      .filter(({ kinds }) => kinds.size === 0)
      .map(({ path, keyword, limit, reason }) => ({ path, keyword, limit, reason: reason ?? "nothing was found" })),
  };
}

function collect(all: Map<string, Found>, visit: Visit): void {
  const { spot, lift } = visit;
  const rules = distinctRules(spot);
  for (const rule of rules) {
    const found = foundFor(all, spot, rule);
    const idle = lift === null ? visit.reason : idleReason(rule);
    if (idle !== null || lift === null) {
      found.reason ??= idle;
      continue;
    }
    for (const miss of missesOf(spot, rule)) {
      const outcome = outcomeOf(visit, rules, rule, miss);
      const broken = outcome.breaks === "union" ? rules.find(({ keyword }) => keyword === outcome.keyword) : rule;
      if (outcome.breaks === "nothing" || broken === undefined) {
        found.reason ??= outcome.breaks === "nothing" ? outcome.reason : "a judge reports a union inside";
        continue;
      }
      const isChecked = visit.doubt !== null || isCertain(spot, rules, rule);
      const make = () => lift(isChecked ? miss.misses() : onlyBreaking(spot, broken, miss), broken);
      if (outcome.breaks === "rule") add(found, miss.kind, make);
      else {
        found.reason = `a judge reports ${broken.keyword} at the same place, because the value then fits no variant, or several`;
        add(foundFor(all, spot, broken), `no-variant-${rule.keyword}-${miss.kind}`, make);
      }
    }
    if (found.kinds.size === 0) found.reason ??= "no value comes near it";
  }
}

function add(found: Found, kind: string, make: () => fc.Arbitrary<Miss>): void {
  const ways = found.kinds.get(kind) ?? [];
  ways.push(make);
  found.kinds.set(kind, ways);
}

function foundFor(all: Map<string, Found>, { place }: Spot, { keyword, limit }: Rule): Found {
  const key = JSON.stringify([place.path, keyword, limit]);
  const found = all.get(key) ?? { path: place.path, keyword, limit, kinds: new Map(), reason: null };
  all.set(key, found);
  return found;
}

function distinctRules(spot: Spot): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const rule of spot.parts.flatMap(rulesOf)) {
    const key = JSON.stringify([rule.keyword, rule.limit]);
    if (!rules.has(key)) rules.set(key, rule);
  }
  return [...rules.values()];
}

/** What was found out about a near miss; the same shape is met at many places. */
const known = new WeakMap<Generation, WeakMap<Spot["shape"], Map<string, Outcome>>>();

function outcomeOf({ spot, doubt }: Visit, rules: readonly Rule[], rule: Rule, miss: NearMiss): Outcome {
  if (doubt === null) return outcomeHere(spot, rule, miss, isCertain(spot, rules, rule));
  const above = tryOut(doubt.spot, rule, { ...miss, misses: () => doubt.raise(miss.misses()) });
  if (above.breaks !== "union") return above;
  return { breaks: "nothing", reason: `a judge reports ${above.keyword} of the union around it instead` };
}

function outcomeHere(spot: Spot, rule: Rule, miss: NearMiss, certain: boolean): Outcome {
  const ofGeneration = known.get(spot.generation) ?? new WeakMap<Spot["shape"], Map<string, Outcome>>();
  known.set(spot.generation, ofGeneration);
  const ofShape = ofGeneration.get(spot.shape) ?? new Map<string, Outcome>();
  ofGeneration.set(spot.shape, ofShape);
  const key = JSON.stringify([rule.keyword, rule.limit, miss.kind]);
  const outcome = ofShape.get(key) ?? (certain ? madeOut(miss) : tryOut(spot, rule, miss));
  ofShape.set(key, outcome);
  return outcome;
}

/** What is certain still takes values, of items for instance, which there may not be. */
function madeOut({ misses }: NearMiss): Outcome {
  const made = sample(misses, 0);
  return typeof made === "string" ? { breaks: "nothing", reason: made } : { breaks: "rule" };
}

/** Whether the rules of a place alone tell that a near miss breaks nothing else. */
function isCertain(spot: Spot, rules: readonly Rule[], { keyword, part }: Rule): boolean {
  if (isDelicate(spot)) return false;
  const { shape } = spot;
  switch (keyword) {
    case "type":
      return rules.every((rule) => rule.part === part);
    case "required":
      return shape.minProperties === 0 && shape.values === null;
    case "format":
      return rules.every((rule) => rule.keyword === "type" || rule.keyword === "format") && shape.formats.length === 1;
    default:
      return false;
  }
}

function onlyBreaking(spot: Spot, rule: Rule, { misses }: NearMiss): fc.Arbitrary<Miss> {
  const { generation, schema } = spot;
  return suchThat(misses(), (miss) => breaksOnly(generation, schema, miss, rule), `breaks only ${rule.keyword}`);
}

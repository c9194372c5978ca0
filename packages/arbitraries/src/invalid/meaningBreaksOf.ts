import type { Json, Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { Generation } from "../valid/generation.ts";
import { type Break, labelled } from "./break.ts";
import { breaksOnly } from "./breaksOnly.ts";
import { countMisses } from "./meaning/countMisses.ts";
import { referenceMisses } from "./meaning/referenceMisses.ts";
import { uniqueMisses } from "./meaning/uniqueMisses.ts";
import type { Miss, NearMiss } from "./nearMiss.ts";
import { visitPlaces } from "./places.ts";
import type { Spot } from "./spot.ts";
import { suchThat } from "./suchThat.ts";

/**
 * Every promise that the document makes only in prose — keys that are unique, references to what is there, lists as long as a quantity —
 * with ways to break it. The values satisfy the schema: no judge of schemas reports them, a target may. The keyword is the name of the
 * trait, its limit what the trait says.
 */
export function meaningBreaksOf(generation: Generation, schema: Schema): readonly Break[] {
  const breaks = new Map<string, Break>();
  visitPlaces(generation, schema, ({ spot, lift }) => {
    if (lift === null || !spot.shape.types.includes("object")) return;
    for (const { keyword, limit, miss } of promisesAt(spot)) {
      const { path } = spot.place;
      const key = JSON.stringify([path, keyword, limit, miss.kind]);
      const arbitrary = labelled(keyword, () => lift(valid(spot, miss), null));
      if (!breaks.has(key)) breaks.set(key, { path, keyword, limit, kind: miss.kind, arbitrary });
    }
  });
  return [...breaks.values()];
}

interface Promised {
  readonly keyword: "unique" | "references" | "counts";
  readonly limit: Json;
  readonly miss: NearMiss;
}

function promisesAt(spot: Spot): readonly Promised[] {
  const { unique = [], references = [], counts = [] } = spot.shape.traits;
  return [
    ...unique.flatMap((trait) =>
      uniqueMisses(spot, trait).map((miss) => ({ keyword: "unique" as const, limit: { ...trait }, miss })),
    ),
    ...references.flatMap((trait) =>
      referenceMisses(spot, trait).map((miss) => ({ keyword: "references" as const, limit: { ...trait }, miss })),
    ),
    ...counts.flatMap((trait) =>
      countMisses(spot, trait).map((miss) => ({ keyword: "counts" as const, limit: { ...trait }, miss })),
    ),
  ];
}

/** Only those that break no rule of the schema. */
function valid({ generation, schema }: Spot, { misses }: NearMiss): fc.Arbitrary<Miss> {
  const isMeant = (miss: Miss) => miss.description !== "" && breaksOnly(generation, schema, miss, null);
  return suchThat(misses(), isMeant, "breaks nothing but a promise");
}

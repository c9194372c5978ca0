import type { Json, Reference } from "@iom-conformance/contract";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import { jsonEqual, jsonKey } from "../../shape/jsonEqual.ts";
import { pointersAt } from "./pointersAt.ts";
import type { Repair } from "./repair.ts";

/** Makes every reference one to something that is there, or leaves it out where nothing is there. */
export function withReference({ from, to }: Reference): (value: Json, repair: Repair) => Json {
  return (value, repair) =>
    pointersAt(value, from).reduce<Json>((current, pointer) => {
      const reference = valueAt(current, pointer);
      const targets = pointersAt(current, to);
      const values = targets.flatMap((target) => valueAt(current, target) ?? []);
      if (reference === undefined || values.some((target) => jsonEqual(target, reference))) return current;
      const start = hashOf(jsonKey(reference));
      const rotated = values.map((_unused, index) => values[(start + index) % values.length] ?? null);
      const redirected = rotated.map((target) => withValueAt(current, pointer, target));
      const renamed = targets.map((target) => withValueAt(current, target, reference));
      const candidates = repair.isFixed(from) ? renamed : [...redirected, withValueAt(current, pointer, undefined)];
      return repair.firstFitting(current, candidates);
    }, value);
}

/** A number that spreads references evenly over what they can refer to, the same for the same reference. */
function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash;
}

import type { Count, Json } from "@iom-conformance/contract";
import { isArray } from "../json.ts";
import { valueAt, withValueAt } from "../jsonPointer.ts";
import { jsonEqual } from "../shape/jsonEqual.ts";
import { isOverridden } from "../valid/overrides.ts";
import type { Repair } from "../valid/traits/repair.ts";
import { withCount } from "../valid/traits/withCount.ts";
import { withReference } from "../valid/traits/withReference.ts";
import { withUnique } from "../valid/traits/withUnique.ts";
import type { Miss } from "./nearMiss.ts";
import type { Spot } from "./spot.ts";
import { withOthersRenamed } from "./withOthersRenamed.ts";

/**
 * A value in which nothing else is wrong either in what the document promises about it in prose: references, unique keys, counts. What
 * cannot be kept without touching what is wrong on purpose, is left as it is.
 */
export function keepPromises(spot: Spot, miss: Miss): Miss {
  return { ...miss, value: withPromises(spot, miss.value, miss.path) };
}

/**
 * A value that keeps what the document promises about it in prose, as far as it can be mended.
 *
 * @param untouched JSON pointer to what has to stay as it is; null when nothing has to
 */
export function withPromises(spot: Spot, value: Json, untouched: string | null): Json {
  const { unique = [], counts = [], references = [] } = spot.shape.traits;
  const repairs: readonly ((value: Json, repair: Repair) => Json)[] = [
    ...unique.flatMap((trait) => (untouched === null ? [] : [withOthersRenamed(trait, untouched)])),
    ...unique.map((trait) => withUnique(trait, "leave out")),
    ...counts.flatMap((trait) => [withCount(trait), withoutMiscount(trait)]),
    ...unique.map((trait) => withUnique(trait, "rename")),
    ...references.map((trait) => withReference(trait)),
  ];
  if (repairs.length === 0) return value;
  const { generation, place, schema } = spot;
  const findings = (candidate: Json) =>
    generation.judge.judge(schema, candidate).map(({ path, message }) => `${path} ${message}`);
  const repair: Repair = {
    isFixed: (path) => isOverridden(generation, { ...place, path: place.path + path }),
    firstFitting: (before, candidates) => {
      const known = findings(before);
      const frozen = untouched === null ? null : partToKeep(value, untouched, known.length === 0);
      const kept = (candidate: Json) => (frozen === null ? null : (valueAt(candidate, frozen) ?? null));
      const isAsWrong = (candidate: Json) =>
        jsonEqual(kept(candidate), kept(value)) && findings(candidate).join("\n") === known.join("\n");
      return candidates.find(isAsWrong) ?? before;
    },
  };
  return repairs.reduce((current, apply) => apply(current, repair), value);
}

/**
 * Where a value has to stay as it is, so that the same is wrong with it: a judge says the same of a container whatever else is in it, but
 * says nothing of a broken promise.
 */
function partToKeep(value: Json, wrong: string, isValid: boolean): string | null {
  if (typeof (valueAt(value, wrong) ?? null) !== "object") return wrong;
  return isValid ? wrong.slice(0, Math.max(0, wrong.lastIndexOf("/"))) : null;
}

/** Leaves a list out where its quantity is no number of items, on purpose. */
function withoutMiscount({ items, quantity }: Count): (value: Json, repair: Repair) => Json {
  return (value, repair) => {
    const list = valueAt(value, items);
    const said = valueAt(value, quantity);
    if (!isArray(list) || said === undefined || said === list.length) return value;
    return repair.firstFitting(value, [withValueAt(value, items, undefined)]);
  };
}

import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isObject } from "../../json.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { type Rule, type Spot, validAt } from "../spot.ts";
import { misspellings, propertyValue, unusedName, withEntry } from "./propertyNames.ts";

/** Ways to have a property that `additionalProperties: false` forbids. */
export function additionalMisses(spot: Spot): readonly NearMiss[] {
  const { shape } = spot;
  const most = Math.max(0, shape.maxProperties - 1);
  const objects = () => validAt(spot, ["object"], { maxProperties: most });
  const withExtra = (kind: string, name: string, values: () => fc.Arbitrary<Json>) =>
    nearMiss(
      kind,
      () => fc.tuple(objects(), values()).map(([object, value]) => withEntry(object, name, value)),
      () => `a property ${JSON.stringify(name)}, which is one too many`,
    );
  const misses = [withExtra("unexpected-property", unusedName(spot), () => propertyValue(spot, null))];
  if (!shape.properties.has("")) misses.push(withExtra("property-without-name", "", () => propertyValue(spot, null)));
  for (const name of [...shape.properties.keys()].slice(0, 3)) {
    const [other] = misspellings(name).filter((candidate) => !shape.properties.has(candidate));
    if (other !== undefined) misses.push(withExtra(`misspelt-${name}`, other, () => propertyValue(spot, name)));
  }
  return misses;
}

/** Ways to miss `minProperties` and `maxProperties`. */
export function propertyCountMisses(spot: Spot, { keyword, limit }: Rule): readonly NearMiss[] {
  if (typeof limit !== "number") return [];
  const { shape } = spot;
  const describe = (value: Json) =>
    `${Object.keys(isObject(value) ? value : {}).length} properties, where ${keyword} is ${limit}`;
  if (keyword === "minProperties") {
    if (shape.required.size >= limit) return [];
    const fewer = () =>
      validAt(spot, ["object"], { minProperties: 0, maxProperties: limit - 1 }).map((object) =>
        isObject(object) ? leftOver(object, shape.required, limit - 1) : object,
      );
    const bare = () => validAt(spot, ["object"], { minProperties: 0, maxProperties: shape.required.size });
    return [nearMiss("one-below-minProperties", fewer, describe), nearMiss("only-required", bare, describe)];
  }
  if (limit >= 1000) return [];
  const named = [...shape.properties.keys()].filter((name) => !shape.absent.has(name));
  const present = new Set([...shape.required, ...named].slice(0, limit + 1));
  const extra = shape.additional === false ? 0 : limit + 1 - present.size;
  const filled = () =>
    fc
      .tuple(
        validAt(spot, ["object"], { maxProperties: limit + 1 }, { present }),
        fc.array(propertyValue(spot, null), { minLength: extra, maxLength: extra }),
      )
      .map(([object, values]) => filledUp(object, values, limit + 1));
  return [nearMiss("one-above-maxProperties", filled, describe)];
}

function leftOver(object: { readonly [name: string]: Json }, required: ReadonlySet<string>, count: number): Json {
  const entries = Object.entries(object);
  const kept = entries.filter(([name]) => required.has(name));
  const others = entries.filter(([name]) => !required.has(name));
  return Object.fromEntries([...kept, ...others].slice(0, count));
}

function filledUp(object: Json, values: readonly Json[], count: number): Json {
  if (!isObject(object)) return object;
  const missing = Math.max(0, count - Object.keys(object).length);
  const extra = values.slice(0, missing).map((value, index) => [`extra${index + 1}`, value] as const);
  return Object.fromEntries([...Object.entries(object), ...extra]);
}

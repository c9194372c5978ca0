import { unionTag } from "@iom-conformance/codegen";
import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { isObject } from "../../json.ts";
import { shapesOf } from "../../shape/shapesOf.ts";
import { meantVariant, ownNames } from "../meantVariant.ts";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { type Rule, type Spot, validAt } from "../spot.ts";
import { misspellings, propertyValue, withEntry } from "./propertyNames.ts";

/** Ways to miss `required`: the property is not there, or under another name. */
export function requiredMisses(spot: Spot, { limit }: Rule): readonly NearMiss[] {
  const name = String(limit);
  const { generation, shape } = spot;
  const required = new Set([...shape.required].filter((other) => other !== name));
  const present = meantVariant(generation.contract, shape, name, true) ?? new Set();
  const without = () => validAt(spot, ["object"], { required }, { present, absent: new Set([name]) });
  const missing = `the property ${JSON.stringify(name)} is missing`;
  const misses = [nearMiss("missing", without, () => missing), ...contradictions(spot, name, without)];
  if (shape.additional !== true) return misses;
  const misspelt = misspellings(name).filter((other) => !shape.properties.has(other) && !shape.absent.has(other));
  for (const other of misspelt.slice(0, 2)) {
    const values = () =>
      fc.tuple(without(), propertyValue(spot, name)).map(([object, value]) => withEntry(object, other, value));
    misses.push(
      nearMiss(`as-${kindOf(name, other)}`, values, () => `${missing}; it is called ${JSON.stringify(other)}`),
    );
  }
  return misses;
}

/** Values whose tag selects the variant that asks for the property, while the rest of them is of another variant. */
function contradictions(spot: Spot, name: string, without: () => fc.Arbitrary<Json>): readonly NearMiss[] {
  const { contract } = spot.generation;
  return spot.shape.chosen.flatMap((chosen) => {
    const tag = unionTag(contract, chosen.union[chosen.keyword] ?? []);
    if (tag === null || tag.property === name || !ownNames(contract, chosen).has(name)) return [];
    return shapesOf(contract, spot.schema).flatMap((shape) => {
      const other = shape.chosen.find(({ union, keyword }) => union === chosen.union && keyword === chosen.keyword);
      if (other === undefined || other.index === chosen.index) return [];
      const own = [...ownNames(contract, other)].filter((own) => shape.properties.has(own) && !shape.absent.has(own));
      const [first] = own;
      if (first === undefined) return [];
      const present = new Set([first, ...own.filter((each) => shape.required.has(each))]);
      const values = () =>
        fc
          .tuple(validAt({ ...spot, shape }, ["object"], {}, { present }), without())
          .map(([foreign, value]) => withFieldsOf(value, foreign, own));
      const wrong = `${tag.property} says ${chosen.name}, the fields are those of ${other.name}, and ${JSON.stringify(name)} is missing`;
      return [nearMiss(`tag-contradicts-fields-of-${other.name}`, values, () => wrong)];
    });
  });
}

function withFieldsOf(value: Json, foreign: Json, names: readonly string[]): Json {
  if (!isObject(value) || !isObject(foreign)) return value;
  return { ...Object.fromEntries(Object.entries(foreign).filter(([name]) => names.includes(name))), ...value };
}

function kindOf(name: string, other: string): string {
  return name.toLowerCase() === other.toLowerCase() ? "other-case" : "misspelling";
}

import type { Count, Json } from "@iom-conformance/contract";
import type fc from "fast-check";
import { isArray } from "../../json.ts";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import type { Miss, NearMiss } from "../nearMiss.ts";
import type { Spot } from "../spot.ts";
import { valuesWith } from "./existing.ts";

/** Ways to have more or fewer items than a quantity says. */
export function countMisses(spot: Spot, { items, quantity }: Count): readonly NearMiss[] {
  const objects = () => valuesWith(spot, [`${items}/*`, quantity]);
  const counted = (by: number) => (): fc.Arbitrary<Miss> =>
    objects().map((value) => {
      const list = valueAt(value, items);
      if (!isArray(list)) return { value, path: "", description: "" };
      const wrong = list.length + by;
      return miss(withValueAt(value, quantity, wrong), items, list.length, wrong);
    });
  const emptied = (): fc.Arbitrary<Miss> =>
    objects().map((value) => {
      const said = valueAt(value, quantity);
      if (typeof said !== "number" || said === 0) return { value, path: "", description: "" };
      return miss(withValueAt(value, items, [] as readonly Json[]), items, 0, said);
    });

  function miss(value: Json, path: string, length: number, said: number): Miss {
    return { value, path, description: `${length} items, while ${quantity} says ${said}` };
  }

  return [
    { kind: "one-item-too-few", misses: counted(1) },
    { kind: "one-item-too-many", misses: counted(-1) },
    { kind: "no-items", misses: emptied },
  ];
}

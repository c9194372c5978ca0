import type { Json, Unique } from "@iom-conformance/contract";
import fc from "fast-check";
import { isArray } from "../../json.ts";
import { valueAt, withValueAt } from "../../jsonPointer.ts";
import { type Miss, type NearMiss, shown } from "../nearMiss.ts";
import { childPointer } from "../pointers.ts";
import type { Spot } from "../spot.ts";
import { valuesWith } from "./existing.ts";

/** Ways to have two items with the same key. */
export function uniqueMisses(spot: Spot, { items, by }: Unique): readonly NearMiss[] {
  const objects = () => valuesWith(spot, [`${items}/*${by}`]);
  const repeat = (position: "next" | "last") => (): fc.Arbitrary<Miss> =>
    fc.tuple(objects(), objects()).map(([object, other]) => {
      const list = valueAt(object, items);
      const key = valueAt(object, `${childPointer(items, 0)}${by}`);
      const copied = valueAt(other, childPointer(items, 0));
      if (!isArray(list) || key === undefined || copied === undefined)
        return { value: object, path: "", description: "" };
      const index = position === "next" ? 1 : list.length;
      const repeated = list.toSpliced(index, 0, withValueAt(copied, by, key));
      return {
        value: withValueAt(object, items, repeated as readonly Json[]),
        path: `${childPointer(items, index)}${by}`,
        description: `${shown(key)} a second time, where each item of ${items} has its own`,
      };
    });
  return [
    { kind: "same-key-in-a-row", misses: repeat("next") },
    { kind: "same-key-at-the-end", misses: repeat("last") },
  ];
}

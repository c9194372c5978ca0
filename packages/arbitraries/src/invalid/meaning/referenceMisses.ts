import type { Json, Reference } from "@iom-conformance/contract";
import { fieldValues } from "@iom-conformance/contract";
import type fc from "fast-check";
import { segmentsOf, valueAt, withValueAt } from "../../jsonPointer.ts";
import { jsonEqual } from "../../shape/jsonEqual.ts";
import { pointersAt } from "../../valid/traits/pointersAt.ts";
import { keepPromises } from "../keepPromises.ts";
import { type Miss, type NearMiss, shown } from "../nearMiss.ts";
import type { Spot } from "../spot.ts";
import { valuesWith } from "./existing.ts";

/** Ways to refer to something that is not there. */
export function referenceMisses(spot: Spot, { from, to }: Reference): readonly NearMiss[] {
  const dangling = (): fc.Arbitrary<Miss> =>
    valuesWith(spot, [from, to]).map((value) => {
      const [pointer] = pointersAt(value, from);
      const current = pointer === undefined ? undefined : valueAt(value, pointer);
      if (pointer === undefined || current === undefined) return nothing(value);
      const targets = fieldValues(value, to);
      const other = neighboursOf(current).find((each) => !targets.some((target) => jsonEqual(target, each)));
      return other === undefined ? nothing(value) : missing(withValueAt(value, pointer, other), pointer, other, to);
    });
  const without = (): fc.Arbitrary<Miss> =>
    valuesWith(spot, [from]).map((value) => {
      const [pointer] = pointersAt(value, from);
      const [first = ""] = segmentsOf(to);
      if (pointer === undefined || segmentsOf(from)[0] === first) return nothing(value);
      const alone = missing(withValueAt(value, `/${first}`, undefined), pointer, valueAt(value, pointer) ?? null, to);
      return keepPromises(spot, alone);
    });
  const [first = ""] = segmentsOf(to);
  const isNeeded = spot.shape.required.has(first) || segmentsOf(from)[0] === first;
  return [
    { kind: "refers-to-nothing", misses: dangling },
    ...(isNeeded ? [] : [{ kind: "nothing-to-refer-to", misses: without }]),
  ];
}

/** Values like one that is there. */
function neighboursOf(value: Json): readonly Json[] {
  if (typeof value === "number") return Array.from({ length: 20 }, (_unused, index) => value + index + 1);
  return typeof value === "string" ? [`${value}x`, `${value}-1`, `${value}0`, `${value}?`, "unknown"] : [];
}

function missing(value: Json, path: string, reference: Json, to: string): Miss {
  return { value, path, description: `${shown(reference)}, while there is nothing of that at ${to}` };
}

/** What could not be done, so that what comes of it is refused. */
function nothing(value: Json): Miss {
  return { value, path: "", description: "" };
}

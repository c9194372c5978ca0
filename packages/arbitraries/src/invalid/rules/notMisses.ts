import { validValue } from "../../valid/validValue.ts";
import { type NearMiss, nearMiss, shown } from "../nearMiss.ts";
import { withoutKeyword } from "../partsOf.ts";
import type { Rule, Spot } from "../spot.ts";

/** Values that are just what `not` forbids, and otherwise valid. */
export function notMisses(spot: Spot, { part }: Rule): readonly NearMiss[] {
  const { generation, place, schema, shape } = spot;
  const forbidden = part.not ?? {};
  const both = withoutKeyword(generation.contract, schema, shape, part, "not", [forbidden]);
  return [
    nearMiss(
      "what-must-not-be",
      () => validValue(generation, both, place),
      (value) => `${shown(value)}, which is what it must not be`,
    ),
  ];
}

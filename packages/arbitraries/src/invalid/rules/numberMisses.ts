import type { Json } from "@iom-conformance/contract";
import fc from "fast-check";
import { type NearMiss, nearMiss } from "../nearMiss.ts";
import { allows, type Rule, type Spot, validAt } from "../spot.ts";

/** Ways to miss a bound. */
export function boundMisses(spot: Spot, { keyword, limit }: Rule): readonly NearMiss[] {
  if (typeof limit !== "number") return [];
  const upper = keyword === "maximum" || keyword === "exclusiveMaximum";
  const side = upper ? 1 : -1;
  const word = upper ? "above" : "below";
  const bound = `${keyword} ${limit}`;
  // What a multiple of something must be, does not break that rule too when it is off by a whole step.
  const step = Math.max(...spot.shape.multipleOf, 1);
  const whole = upper ? Math.floor(limit / step) * step : Math.ceil(limit / step) * step;
  const beyond = whole + side * step;
  const misses: NearMiss[] = [];
  const add = (kind: string, values: readonly number[], wrong: string) =>
    misses.push(nearMiss(kind, () => fc.constantFrom<Json>(...values), `${wrong} ${bound}`));

  if (keyword.startsWith("exclusive")) add(`at-${keyword}`, [limit], "exactly the bound that is excluded by");
  add(`one-${word}-${keyword}`, [beyond], `the next one ${word}`);
  if (allows(spot, "number")) add(`just-${word}-${keyword}`, [nudged(limit, side)], `just ${word}`);
  add(`far-${word}-${keyword}`, [beyond + side * 9 * step, beyond + side * 999 * step], `far ${word}`);
  if (beyond * side > 0 && limit !== 0) return misses;
  misses.push(
    nearMiss(
      `negated-${keyword}`,
      () => validAt(spot, ["integer", "number"]).map((value) => (typeof value === "number" ? -value : value)),
      `a number whose sign was turned, ${word} ${bound}`,
    ),
  );
  return misses;
}

/** A hundredth beyond a bound, or as little as the size of the number allows. */
function nudged(limit: number, side: number): number {
  const hundredth = Math.round((limit + side * 0.01) * 100) / 100;
  return hundredth * side > limit * side ? hundredth : limit + side * Math.abs(limit) * 2 ** -50;
}

/** Ways to miss `multipleOf` slightly. */
export function multipleMisses(spot: Spot, { limit }: Rule): readonly NearMiss[] {
  if (typeof limit !== "number") return [];
  const wrong = `which is no multiple of ${limit}`;
  const off = (by: number) => () =>
    validAt(spot, ["integer", "number"]).map((value) => {
      // The largest numbers would become infinite, and are so far apart that nothing lies between two multiples.
      if (typeof value !== "number" || Math.abs(value) > Number.MAX_SAFE_INTEGER) return by;
      return Number((value + by).toPrecision(15));
    });
  const misses = [nearMiss("one-off", off(1), wrong), nearMiss("minus-one-off", off(-1), wrong)];
  if (!allows(spot, "number")) return misses;
  return [
    ...misses,
    nearMiss("half-a-step-off", off(limit / 2), wrong),
    nearMiss("a-tenth-off", off(limit / 10), wrong),
    nearMiss("minus-a-tenth-off", off(-limit / 10), wrong),
  ];
}

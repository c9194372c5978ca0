import { type Contract, flattenSchema, type Schema } from "@iom-conformance/contract";
import { compareDecimals, type Decimal, decimalOf, isMultipleOf, isWhole } from "./decimal.ts";
import type { TravelViolation } from "./parameterVerdict.ts";

const integerFormats: { readonly [format: string]: readonly [lowest: bigint, highest: bigint] } = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
};

/** Whether a number that stands for a written one is, or may be, not quite that number. */
export function isRounded(written: Decimal, value: number): boolean {
  // Up there, the shortest text of a number is no longer the number itself.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return true;
  const short = decimalOf(value);
  return short === null || compareDecimals(written, short) !== 0;
}

/**
 * What is wrong with a number as it is written, when a double cannot hold it. Null where the schema is a union, which only a judge of
 * values can judge.
 */
export function exactViolations(
  contract: Contract,
  schema: Schema,
  written: Decimal,
): readonly TravelViolation[] | null {
  const flat = flattenSchema(contract, schema);
  if ([flat.oneOf, flat.anyOf, flat.not, flat.allOf].some((part) => part !== undefined)) return null;
  const types = [flat.type ?? []].flat();
  const violations: TravelViolation[] = [];
  const refuse = (keyword: string, expected: string) =>
    violations.push({ path: "", keyword, message: `expected ${expected}, found a number that is not` });
  if (types.includes("integer") && !types.includes("number") && !isWhole(written)) refuse("type", "an integer");
  const allowed = flat.const === undefined ? flat.enum : [flat.const];
  if (allowed && !allowed.some((value) => typeof value === "number" && !isRounded(written, value))) {
    refuse(flat.const === undefined ? "enum" : "const", "one of the documented values");
    return violations;
  }
  const [lowest, highest] = integerFormats[flat.format ?? ""] ?? [];
  if (lowest !== undefined && highest !== undefined) {
    const isWithin =
      compareDecimals(written, { coefficient: lowest, scale: 0 }) >= 0 &&
      compareDecimals(written, { coefficient: highest, scale: 0 }) <= 0;
    if (!isWithin) refuse("format", `a number of the format ${flat.format}`);
  }
  const bounds: readonly (readonly [string, number | undefined, (difference: number) => boolean])[] = [
    ["minimum", flat.minimum, (difference) => difference >= 0],
    ["maximum", flat.maximum, (difference) => difference <= 0],
    ["exclusiveMinimum", flat.exclusiveMinimum, (difference) => difference > 0],
    ["exclusiveMaximum", flat.exclusiveMaximum, (difference) => difference < 0],
  ];
  for (const [keyword, limit, keeps] of bounds) {
    const bound = limit === undefined ? null : decimalOf(limit);
    if (bound !== null && !keeps(compareDecimals(written, bound))) refuse(keyword, `${keyword} ${limit}`);
  }
  const step = flat.multipleOf === undefined ? null : decimalOf(flat.multipleOf);
  if (step !== null && !isMultipleOf(written, step)) refuse("multipleOf", `a multiple of ${flat.multipleOf}`);
  return violations;
}

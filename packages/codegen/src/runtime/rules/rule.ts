import { describeValue } from "../describeValue.ts";
import type { Expectation, Findings, Place } from "../finding.ts";
import type { Rule, SchemaNode } from "../schemaNode.ts";

/** Which values a keyword speaks about; it says nothing about others. */
type IsOf<T> = (value: unknown) => value is T;

/** A rule for a keyword that compares one value with one limit. */
export function limitRule<K extends keyof SchemaNode, T>(
  keyword: K,
  isOf: IsOf<T>,
  holds: (limit: NonNullable<SchemaNode[K]>, value: T) => boolean,
  explain: (limit: NonNullable<SchemaNode[K]>, value: T) => Expectation,
): Rule {
  return {
    keyword,
    examine: (node, value, place, findings) => {
      const limit = node[keyword];
      if (limit === undefined || limit === null || !isOf(value) || holds(limit, value)) return true;
      return broken(keyword, place, findings, () => explain(limit, value));
    },
  };
}

/** Notes that a keyword is broken; always false, the verdict. */
export function broken(
  keyword: string,
  place: Place,
  findings: Findings | undefined,
  explain: () => Expectation,
): false {
  findings?.found.push({ ...place, keyword, explain });
  return false;
}

/** Judges the parts of a value or of a schema in turn: all of them where everything is wanted, else up to the first that does not fit. */
export function every<T>(parts: Iterable<T>, findings: Findings | undefined, fits: (part: T) => boolean): boolean {
  let sound = true;
  for (const part of parts) {
    sound = fits(part) && sound;
    if (!sound && !findings?.all) return false;
  }
  return sound;
}

export function found(expected: string, value: unknown): Expectation {
  return { expected, actual: describeValue(value) };
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

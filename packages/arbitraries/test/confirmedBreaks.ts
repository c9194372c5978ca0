import { isDeepStrictEqual } from "node:util";
import { type Contract, constraintsOf, type Schema } from "@iom-conformance/contract";
import fc from "fast-check";
import { type Breaks, breaksOf } from "../src/invalid/breaksOf.ts";
import { valueAt } from "../src/jsonPointer.ts";
import { generationOf } from "../src/valid/generationOf.ts";

/** What came of sampling every break of a schema. */
export interface Confirmation extends Breaks {
  /** The rules of which every way to break them gave what it promised, as `path keyword limit`. */
  readonly confirmed: ReadonlySet<string>;
  /** Samples that a judge does not report as labelled. */
  readonly wrong: readonly string[];
  /** Rules of the contract that are neither broken nor said to be unbreakable. */
  readonly forgotten: readonly string[];
}

/** Samples every way to break every rule of a schema and asks the judge. */
export function confirmedBreaks(contract: Contract, schema: Schema, numRuns: number, seed = 1): Confirmation {
  const generation = generationOf(contract);
  const { breaks, unbreakable } = breaksOf(generation, schema);
  const wrong: string[] = [];
  const confirmed = new Set<string>();
  for (const one of breaks) {
    for (const { value, violation } of fc.sample(one.arbitrary, { numRuns, seed })) {
      const found = generation.judge.judge(schema, value).map(({ path, keyword }) => `${keyword} at "${path}"`);
      const promised = `${violation.keyword} at "${violation.path}"`;
      const travelled = JSON.parse(JSON.stringify(value));
      const exists = valueAt(travelled, violation.path) !== undefined && isDeepStrictEqual(travelled, value);
      if (found.join() !== promised || !exists || !fits(violation.path, one.path)) {
        wrong.push(
          `${one.path} ${one.keyword} ${one.kind}: ${promised}, but found ${found.join(" and ") || "nothing"}`,
        );
      }
    }
    confirmed.add(identity(one));
  }
  const known = new Set([...confirmed, ...unbreakable.map(identity)]);
  const forgotten = constraintsOf(contract, schema)
    .map(identity)
    .filter((rule) => !known.has(rule));
  return { breaks, unbreakable, confirmed, wrong, forgotten };
}

/** A rule as one line. */
export function identity(rule: { readonly path: string; readonly keyword: string; readonly limit: unknown }): string {
  return `${rule.path} ${rule.keyword} ${JSON.stringify(rule.limit)}`;
}

/** Whether a pointer leads to the field path. */
function fits(pointer: string, path: string): boolean {
  const segments = path.split("/");
  return (
    pointer.split("/").length === segments.length &&
    pointer.split("/").every((segment, index) => segments[index] === "*" || segments[index] === segment)
  );
}

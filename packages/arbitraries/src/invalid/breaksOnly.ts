import type { Schema } from "@iom-conformance/contract";
import { valueAt } from "../jsonPointer.ts";
import type { Generation } from "../valid/generation.ts";
import type { Miss } from "./nearMiss.ts";
import type { Rule } from "./spot.ts";

/** Whether a judge reports a value for one reason only, and for the one that is meant; for none, when no rule is meant. */
export function breaksOnly(generation: Generation, schema: Schema, miss: Miss, rule: Rule | null): boolean {
  const [only, ...others] = generation.judge.judge(schema, miss.value);
  if (rule === null || only === undefined) return rule === null && only === undefined;
  if (others.length > 0 || only.path !== miss.path || only.keyword !== rule.keyword) return false;
  if (rule.alone === null) return true;
  // Of two rules with the same keyword, such as two required properties, it must be this one that is reported.
  const [wanted] = generation.judge.judge(rule.alone, valueAt(miss.value, miss.path));
  return wanted?.expected === only.expected;
}

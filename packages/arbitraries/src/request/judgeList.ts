import { flattenSchema, type Json, type Parameter } from "@iom-conformance/contract";
import { judgeText } from "./judgeText.ts";
import type { Pair } from "./pair.ts";
import { either, type Judging, type ParameterVerdict, type TravelViolation } from "./parameterVerdict.ts";
import { separatorOf } from "./separatorOf.ts";

/** Judges a list by the texts that carry it. */
export function judgeList(judging: Judging, parameter: Parameter, pairs: readonly Pair[]): ParameterVerdict {
  const texts = pairs.map(([, text]) => text);
  const separator = separatorOf(parameter);
  if (separator === null) {
    const verdict = judgeItems(judging, parameter, texts);
    const split = texts.flatMap((text) => text.split(",")).filter((text) => text !== "");
    const isOther = split.length !== texts.length && judgeItems(judging, parameter, split).kind !== verdict.kind;
    return isOther ? either("an item may be split at its commas, and empty items may be dropped") : verdict;
  }
  if (texts.length > 1) return either("the parameter is there more than once");
  const items = texts.flatMap((text) => text.split(separator));
  return items.includes("") && items.length > 1
    ? either("empty items may be dropped")
    : judgeItems(judging, parameter, items);
}

function judgeItems(judging: Judging, { schema }: Parameter, texts: readonly string[]): ParameterVerdict {
  const items = flattenSchema(judging.contract, schema).items ?? {};
  const values: Json[] = [];
  const violations: TravelViolation[] = [];
  for (const [index, text] of texts.entries()) {
    const verdict = judgeText(judging, items, text);
    if (verdict.kind === "either") return verdict;
    if (verdict.kind === "invalid") {
      violations.push(...verdict.violations.map((violation) => ({ ...violation, path: `/${index}${violation.path}` })));
    }
    values.push(verdict.kind === "valid" ? (verdict.value ?? null) : text);
  }
  violations.push(...judging.judge.judge(schema, values).filter(({ path }) => path === ""));
  return violations.length === 0 ? { kind: "valid", value: values } : { kind: "invalid", violations };
}

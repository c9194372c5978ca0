import { flattenSchema, type Json, type Parameter } from "@iom-conformance/contract";
import { judgeText } from "./judgeText.ts";
import type { Pair } from "./pair.ts";
import { either, type Judging, type ParameterVerdict, type TravelViolation } from "./parameterVerdict.ts";

/** Judges an object by the texts that carry its properties. Properties that are no single texts have no documented way to travel. */
export function judgeObject(judging: Judging, parameter: Parameter, pairs: readonly Pair[]): ParameterVerdict {
  const entries = propertiesOf(parameter, pairs);
  if (entries === null) return either("the text does not tell which properties it carries");
  const names = entries.map(([name]) => name);
  if (new Set(names).size < names.length) return either("a property is there more than once");
  const { properties = {}, additionalProperties } = flattenSchema(judging.contract, parameter.schema);
  const others = typeof additionalProperties === "object" ? additionalProperties : {};
  const values: (readonly [string, Json])[] = [];
  const violations: TravelViolation[] = [];
  for (const [name, text] of entries) {
    const verdict = judgeText(judging, (Object.hasOwn(properties, name) ? properties[name] : null) ?? others, text);
    if (verdict.kind === "either") return verdict;
    const place = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (verdict.kind === "invalid") {
      violations.push(...verdict.violations.map((violation) => ({ ...violation, path: `${place}${violation.path}` })));
    }
    values.push([name, verdict.kind === "valid" ? (verdict.value ?? null) : text]);
  }
  const value = Object.fromEntries(values);
  violations.push(...judging.judge.judge(parameter.schema, value).filter(({ path }) => path === ""));
  return violations.length === 0 ? { kind: "valid", value } : { kind: "invalid", violations };
}

function propertiesOf({ name, style, explode }: Parameter, pairs: readonly Pair[]): readonly Pair[] | null {
  if (style === "deepObject") {
    return pairs.map(([key, text]) => [key.slice(name.length + 1, -1), text] as const);
  }
  if (explode && style === "form") return pairs;
  const [first, ...others] = pairs;
  const parts = first?.[1].split(",") ?? [];
  if (others.length > 0 || parts.length % 2 === 1) return null;
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : []));
}

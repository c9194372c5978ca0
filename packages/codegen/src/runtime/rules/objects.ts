import { count, describeValue, quote } from "../describeValue.ts";
import { examineChild } from "../examine.ts";
import type { Expectation } from "../finding.ts";
import type { Rule } from "../schemaNode.ts";
import { isObject, names, read } from "../values.ts";
import { broken, every, found, limitRule } from "./rule.ts";

export const minPropertiesRule = /* @__PURE__ */ limitRule(
  "minProperties",
  isObject,
  (limit, value) => names(value).length >= limit,
  (limit, value) => found(`at least ${count(limit, "property")}`, value),
);

export const maxPropertiesRule = /* @__PURE__ */ limitRule(
  "maxProperties",
  isObject,
  (limit, value) => names(value).length <= limit,
  (limit, value) => found(`at most ${count(limit, "property")}`, value),
);

export const requiredRule: Rule = {
  keyword: "required",
  examine: ({ required = [] }, value, place, findings) => {
    if (!isObject(value)) return true;
    const missing = required.filter((name) => read(value, name) === undefined);
    return every(missing, findings, (name) =>
      broken("required", place, findings, () => ({
        expected: `the property ${quote(name)}`,
        actual: "an object without it",
      })),
    );
  },
};

export const propertiesRule: Rule = {
  keyword: "properties",
  // A plain loop, like that of items: most of the time of explaining is spent here.
  examine: ({ properties = {} }, value, place, findings) => {
    if (!isObject(value)) return true;
    let fits = true;
    for (const name of Object.keys(properties)) {
      const child = read(value, name);
      const declared = properties[name];
      if (child === undefined || declared === undefined) continue;
      if (examineChild(declared, child, place, name, "properties", findings)) continue;
      fits = false;
      if (!findings?.all) return false;
    }
    return fits;
  },
};

export const additionalPropertiesRule: Rule = {
  keyword: "additionalProperties",
  examine: ({ properties = {}, additionalProperties = true }, value, place, findings) =>
    !isObject(value) ||
    additionalProperties === true ||
    every(names(value), findings, (name) => {
      if (Object.hasOwn(properties, name)) return true;
      if (additionalProperties === false)
        return broken("additionalProperties", place, findings, () => unexpected(name, value));
      return examineChild(additionalProperties, value[name], place, name, "additionalProperties", findings);
    }),
};

/** A property that should not be there. */
export function unexpected(name: string, object: { readonly [name: string]: unknown }): Expectation {
  return { expected: "no properties beside those that the schema names", actual: withValue(name, object) };
}

export function withValue(name: string, object: { readonly [name: string]: unknown }): string {
  return `${quote(name)} with ${describeValue(object[name])}`;
}

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
  examine: ({ required = [] }, value, place, findings) =>
    !isObject(value) ||
    every(
      required,
      findings,
      (name) =>
        read(value, name) !== undefined ||
        broken("required", place, findings, () => ({
          expected: `the property ${quote(name)}`,
          actual: "an object without it",
        })),
    ),
};

export const propertiesRule: Rule = {
  keyword: "properties",
  examine: ({ properties = {} }, value, place, findings) =>
    !isObject(value) ||
    every(Object.keys(properties), findings, (name) => {
      const child = read(value, name);
      const declared = properties[name];
      return (
        child === undefined ||
        declared === undefined ||
        examineChild(declared, child, place, name, "properties", findings)
      );
    }),
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

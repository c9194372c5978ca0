import { count, describeValue, quote } from "../describeValue.ts";
import { examine } from "../examine.ts";
import { childPath, type Expectation } from "../finding.ts";
import { isObject, names, read } from "../values.ts";
import { broken, every, found, limitRule, type Rule } from "./rule.ts";

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
  examine: ({ properties = {} }, value, { path, schemaPath }, findings) =>
    !isObject(value) ||
    every(Object.entries(properties), findings, ([name, declared]) => {
      const child = read(value, name);
      const place = { path: childPath(path, name), schemaPath: childPath(`${schemaPath}/properties`, name) };
      return child === undefined || examine(declared, child, place, findings);
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
      const below = { path: childPath(place.path, name), schemaPath: `${place.schemaPath}/additionalProperties` };
      return examine(additionalProperties, value[name], below, findings);
    }),
};

/** A property that should not be there. */
export function unexpected(name: string, object: { readonly [name: string]: unknown }): Expectation {
  return { expected: "no properties beside those that the schema names", actual: withValue(name, object) };
}

export function withValue(name: string, object: { readonly [name: string]: unknown }): string {
  return `${quote(name)} with ${describeValue(object[name])}`;
}

import { examine } from "./examine.ts";
import { childPath, type Findings, type Place } from "./finding.ts";
import { nearestName } from "./nearestName.ts";
import { unexpected, withValue } from "./rules/objects.ts";
import { tagOf, variantWithOwnProperty, variantWithTag } from "./rules/unions.ts";
import { type SchemaNode, schemaPathOf, type UnionNode, type VariantNode } from "./schemaNode.ts";
import { isObject, names, read } from "./values.ts";

/** A schema that applies to a value, and where it stands. */
interface Applied {
  readonly node: SchemaNode;
  readonly schemaPath: string;
}

/**
 * The properties of a value that no schema names, at any depth: neither the schema itself, nor what it is composed of, nor the variants
 * of its unions that the value fits. As with `unevaluatedProperties: false` at every object whose schema names any property and says
 * nothing about others; an object without named properties is free.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.3
 */
export function noteUnnamedProperties(node: SchemaNode, value: unknown, place: Place, findings: Findings): void {
  walk([{ node, schemaPath: place.schemaPath }], value, place.path, findings);
}

function walk(applied: readonly Applied[], value: unknown, path: string, findings: Findings): void {
  if (typeof value !== "object" || value === null) return;
  const parts = applied.flatMap((one) => partsOf(one, value, path));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ node, schemaPath }) =>
      node.items === undefined ? [] : [{ node: node.items, schemaPath: `${schemaPath}/items` }],
    );
    for (const [index, item] of value.entries()) {
      walk(items, item, childPath(path, index), findings);
      if (findings.found.length > 0 && !findings.all) return;
    }
    return;
  }
  if (!isObject(value)) return;
  const known = new Set(parts.flatMap(({ node }) => Object.keys(node.properties ?? {})));
  const isFree = known.size === 0 || parts.some(({ node: { additionalProperties } }) => additionalProperties);
  for (const name of names(value)) {
    if (!known.has(name) && !isFree) {
      const missing = [...known].filter((candidate) => read(value, candidate) === undefined);
      findings.found.push({
        path,
        schemaPath: parts.find(({ node }) => node.ref === undefined)?.schemaPath ?? "#",
        keyword: "unevaluatedProperties",
        explain: () => {
          const other = variantThatHas(name, parts);
          return other === undefined
            ? { ...unexpected(name, value), suggestion: nearestName(name, missing) }
            : { expected: `no property that only ${other.name} has`, actual: withValue(name, value) };
        },
      });
    }
    const declared = parts.flatMap((part) => declarationsOf(part, name));
    walk(declared, value[name], childPath(path, name), findings);
    if (findings.found.length > 0 && !findings.all) return;
  }
}

/** The variant that alone has a property, in the unions of what applies to a value. */
function variantThatHas(name: string, parts: readonly Applied[]): VariantNode | undefined {
  return parts
    .flatMap(({ node }) => node.unions ?? [])
    .flatMap(({ variants }) => variants)
    .find(({ own }) => own?.includes(name));
}

function declarationsOf({ node, schemaPath }: Applied, name: string): readonly Applied[] {
  const { properties = {}, additionalProperties } = node;
  const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (declared !== undefined) return [{ node: declared, schemaPath: childPath(`${schemaPath}/properties`, name) }];
  return typeof additionalProperties === "object"
    ? [{ node: additionalProperties, schemaPath: `${schemaPath}/additionalProperties` }]
    : [];
}

/** The schema and everything else that applies to the value because of it. */
function partsOf(one: Applied, value: unknown, path: string): readonly Applied[] {
  const { node, schemaPath } = one;
  const { ref, allOf = [], unions = [] } = node;
  return [
    one,
    ...(ref === undefined ? [] : partsOf({ node: ref.of, schemaPath: schemaPathOf(ref) }, value, path)),
    ...allOf.flatMap((part, index) => partsOf({ node: part, schemaPath: `${schemaPath}/allOf/${index}` }, value, path)),
    ...unions.flatMap((union) =>
      variantsFor(union, value, { path, schemaPath }).flatMap((variant) => partsOf(variant, value, path)),
    ),
  ];
}

/**
 * The variants that say which properties the value may have: the one that its tag selects, those that it fits, else the one that it is
 * meant to be. Where that is open, all of them: the union itself says so.
 */
function variantsFor(union: UnionNode, value: unknown, place: Place): readonly Applied[] {
  const { keyword, variants } = union;
  const given = tagOf(union, value);
  const selected = given === undefined ? undefined : variantWithTag(union, given);
  const fitting = selected === undefined ? variants.filter(({ of }) => examine(of, value, place)) : [selected];
  const meant = fitting.length === 0 ? variantWithOwnProperty(union, value) : undefined;
  const chosen = meant === undefined ? fitting : [meant];
  const isOpen = keyword === "oneOf" ? chosen.length !== 1 : chosen.length === 0;
  return (isOpen ? variants : chosen).map((variant) => ({
    node: variant.of,
    schemaPath: `${place.schemaPath}/${keyword}/${variants.indexOf(variant)}`,
  }));
}

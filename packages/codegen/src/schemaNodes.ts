import type { Contract, Schema } from "@iom-conformance/contract";
import { composedParts } from "./composedParts.ts";
import { referencedName } from "./referencedName.ts";
import { formats } from "./runtime/formats/formats.ts";
import { regExp } from "./runtime/regExp.ts";
import { rulesOf } from "./runtime/rules/rulesOf.ts";
import type { NamedNode, SchemaNode, UnionNode, VariantNode } from "./runtime/schemaNode.ts";
import { unionTag } from "./unionTag.ts";
import { variantNames } from "./variantNames.ts";

/** The schemas of one contract, ready to judge: the only meaning that they have in this project. */
export interface SchemaNodes {
  /**
   * The node of a named schema, always the same one.
   *
   * @throws RangeError for a name that the contract does not have
   */
  readonly named: (name: string) => NamedNode;
  /** The node of any schema; what it refers to comes from the contract. */
  readonly of: (schema: Schema) => SchemaNode;
}

/** Keywords that stand for themselves. What is missing here and below — descriptions, examples, defaults, traits — judges nothing. */
const plainKeywords = [
  "enum",
  "const",
  "required",
  "minProperties",
  "maxProperties",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const satisfies readonly (keyof Schema & keyof SchemaNode)[];

/** The nodes of a contract. Each is made when it is first asked for. */
export function schemaNodes(contract: Contract): SchemaNodes {
  const known = new Map<string, NamedNode>();

  function named(name: string): NamedNode {
    const schema = contract.schemas.get(name);
    if (schema === undefined) throw new RangeError(`${contract.id} has no schema of the name ${name}`);
    const node = known.get(name) ?? lazyNode(name, () => of(schema));
    known.set(name, node);
    return node;
  }

  function of(schema: Schema): SchemaNode {
    const node: { -readonly [Keyword in keyof SchemaNode]: SchemaNode[Keyword] } = {};
    const name = referencedName(schema);
    if (name !== null) node.ref = named(name);
    if (schema.type !== undefined) node.type = typeof schema.type === "string" ? [schema.type] : schema.type;
    for (const keyword of plainKeywords) {
      if (schema[keyword] !== undefined) Object.assign(node, { [keyword]: schema[keyword] });
    }
    const format = formats.get(schema.format ?? "");
    if (format !== undefined) node.format = format;
    if (schema.pattern !== undefined) node.pattern = regExp(schema.pattern);
    if (schema.properties !== undefined) {
      node.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([property, declared]) => [property, of(declared)]),
      );
    }
    const additional = schema.additionalProperties;
    if (additional !== undefined)
      node.additionalProperties = typeof additional === "boolean" ? additional : of(additional);
    if (schema.items !== undefined) node.items = of(schema.items);
    if (schema.not !== undefined) node.not = of(schema.not);
    if (schema.allOf !== undefined) node.allOf = schema.allOf.map(of);
    const unions = (["oneOf", "anyOf"] as const).flatMap((keyword) => {
      const variants = schema[keyword];
      return variants === undefined ? [] : [unionNode(keyword, variants)];
    });
    if (unions.length > 0) node.unions = unions;
    return { rules: rulesOf(node), ...node };
  }

  function unionNode(keyword: UnionNode["keyword"], variants: readonly Schema[]): UnionNode {
    const tag = unionTag(contract, variants);
    const called = variantNames(variants, tag);
    const properties = variants.map((variant) => propertyNames(contract, variant));
    const nodes = variants.map((variant, index): VariantNode => {
      const others = new Set(properties.filter((_names, other) => other !== index).flat());
      const own = [...new Set(properties[index])].filter((property) => !others.has(property));
      const tags = tag?.values[index];
      return {
        name: called[index] ?? "",
        of: of(variant),
        ...(tags === undefined ? {} : { tags }),
        ...(own.length === 0 ? {} : { own }),
      };
    });
    return { keyword, ...(tag === null ? {} : { tag: tag.property }), variants: nodes };
  }

  return { named, of };
}

/** Recursive schemas refer to themselves, so what a name stands for is made when it is first looked at. */
function lazyNode(name: string, make: () => SchemaNode): NamedNode {
  let made: SchemaNode | undefined;
  return {
    name,
    get of() {
      made ??= make();
      return made;
    },
  };
}

/** The properties that a schema names, also in the variants of unions inside it. */
function propertyNames(contract: Contract, schema: Schema, open: ReadonlySet<Schema> = new Set()): readonly string[] {
  const parts = composedParts(contract, schema).filter((part) => !open.has(part));
  const inside = new Set([...open, ...parts]);
  return parts.flatMap(({ properties = {}, oneOf = [], anyOf = [] }) => [
    ...Object.keys(properties),
    ...[...oneOf, ...anyOf].flatMap((variant) => propertyNames(contract, variant, inside)),
  ]);
}

import type { Format } from "../runtime/formats/format.ts";
import { formatIdentifier } from "../runtime/formats/formatIdentifier.ts";
import type { NamedNode, SchemaNode } from "../runtime/schemaNode.ts";

/** The names and shared constants of one generated module. */
export interface ModuleScope {
  /** Everything that is imported from the run time so far. */
  readonly imported: ReadonlySet<string>;
  /** The statements so far, in an order in which nothing is used before it is there, but inside functions. */
  readonly statements: readonly string[];
  /** The name of a function of the run time. */
  readonly use: (name: string) => string;
  readonly format: (format: Format) => string;
  /** The name of a constant with this text; the same text has one constant. */
  readonly constant: (prefix: string, text: string) => string;
  /** The names of a named schema's predicate and of its node. */
  readonly predicateOf: (node: NamedNode) => string;
  readonly nodeOf: (node: NamedNode) => string;
  readonly add: (statement: string) => void;
}

/** An empty module. Its names hold a digit, so they cannot meet those of the run time. */
export function moduleScope(): ModuleScope {
  const imported = new Set<string>();
  const statements: string[] = [];
  const constants = new Map<string, string>();
  const numbers = new Map<NamedNode, number>();
  const use = (name: string): string => {
    imported.add(name);
    return name;
  };
  const numberOf = (node: NamedNode): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  return {
    imported,
    statements,
    use,
    format: ({ name }) => use(formatIdentifier(name)),
    constant: (prefix, text) => {
      const name = constants.get(text) ?? `${prefix}${constants.size}`;
      if (!constants.has(text)) {
        constants.set(text, name);
        statements.push(`const ${name} = ${text};`);
      }
      return name;
    },
    predicateOf: (node) => `is${numberOf(node)}`,
    nodeOf: (node) => `node${numberOf(node)}`,
    add: (statement) => statements.push(statement),
  };
}

/** A JSON value as an expression. A key `__proto__` would set a prototype, unless it is computed. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return objectText(Object.entries(value).map(([key, member]) => [key, jsonText(member)]));
}

/** An object literal with these members. */
export function objectText(members: readonly (readonly [key: string, text: string])[]): string {
  return `{${members.map(([key, text]) => `${keyText(key)}:${text}`).join(",")}}`;
}

function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifier(key) ? key : JSON.stringify(key);
}

/** The expression that reads a property of an object; what every object inherits is read with care. */
export function readText(scope: ModuleScope, object: string, name: string): string {
  if (name in Object.prototype) return `${scope.use("read")}(${object},${JSON.stringify(name)})`;
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** The pattern of a node as a constant. */
export function patternText(scope: ModuleScope, pattern: RegExp): string {
  return scope.constant("pattern", `/* @__PURE__ */ ${scope.use("regExp")}(${JSON.stringify(pattern.source)})`);
}

/** Every named schema that a node refers to, itself not included. */
export function referencesOf(node: SchemaNode): readonly NamedNode[] {
  return [...(node.ref === undefined ? [] : [node.ref]), ...partsOf(node).flatMap(referencesOf)];
}

function partsOf(node: SchemaNode): readonly SchemaNode[] {
  const { properties = {}, additionalProperties, items, not, allOf = [], unions = [] } = node;
  return [
    ...Object.values(properties),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...(items === undefined ? [] : [items]),
    ...(not === undefined ? [] : [not]),
    ...allOf,
    ...unions.flatMap(({ variants }) => variants.map(({ of }) => of)),
  ];
}

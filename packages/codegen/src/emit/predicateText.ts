import type { NamedNode, SchemaNode, UnionNode } from "../runtime/schemaNode.ts";
import { jsonText, type ModuleScope, patternText, readText } from "./moduleScope.ts";

/** A function being written: its statements and its own variables. */
interface FunctionScope {
  readonly module: ModuleScope;
  readonly variables: string[];
}

/** What is always true. */
const always = "true";

/**
 * The function that judges a node, as an expression: one condition, with no more to do than the verdict needs. It means exactly what the
 * walk over the same node means.
 */
export function predicateText(module: ModuleScope, node: SchemaNode): string {
  const scope: FunctionScope = { module, variables: [] };
  const condition = conditionOf(scope, node, "v");
  if (scope.variables.length === 0) return `(v) => ${condition}`;
  return `(v) => { let ${scope.variables.join(", ")}; return ${condition}; }`;
}

function conditionOf(scope: FunctionScope, node: SchemaNode, v: string): string {
  const { module } = scope;
  const kinds: { readonly [kind: string]: string } = {
    number: numberCondition(scope, node, v),
    string: stringCondition(scope, node, v),
    array: arrayCondition(scope, node, v),
    object: objectCondition(scope, node, v),
  };
  const [only, ...others] = node.type ?? [];
  const conditions: string[] = [];
  if (only !== undefined && others.length === 0) {
    conditions.push(typeText(module, only, v), kinds[only === "integer" ? "number" : only] ?? always);
  } else {
    if (node.type !== undefined) conditions.push(any(node.type.map((type) => typeText(module, type, v))));
    for (const [kind, condition] of Object.entries(kinds)) {
      if (condition !== always) conditions.push(any([`!${typeTextOf(module, kind, v)}`, condition]));
    }
  }
  if (Object.hasOwn(node, "const")) conditions.push(equalText(module, v, node.const));
  if (node.enum !== undefined) conditions.push(any(node.enum.map((value) => equalText(module, v, value))));
  if (node.ref !== undefined) conditions.push(`${module.predicateOf(node.ref)}(${v})`);
  for (const part of node.allOf ?? []) conditions.push(conditionOf(scope, part, v));
  for (const union of node.unions ?? []) conditions.push(unionCondition(scope, node, union, v));
  if (node.not !== undefined) conditions.push(`!(${conditionOf(scope, node.not, v)})`);
  return all(conditions);
}

function numberCondition({ module }: FunctionScope, node: SchemaNode, v: string): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  return all([
    minimum === undefined ? always : `${v} >= ${minimum}`,
    maximum === undefined ? always : `${v} <= ${maximum}`,
    exclusiveMinimum === undefined ? always : `${v} > ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? always : `${v} < ${exclusiveMaximum}`,
    multipleOf === undefined ? always : `${module.use("isMultiple")}(${v}, ${multipleOf})`,
    node.format?.of === "number" ? `${module.format(node.format)}.accepts(${v})` : always,
  ]);
}

/** Counting code points is left out where the number of UTF-16 units, of which a code point has one or two, tells enough. */
function stringCondition({ module }: FunctionScope, node: SchemaNode, v: string): string {
  const { minLength = 0, maxLength, pattern, format } = node;
  const count = (): string => `${module.use("codePoints")}(${v})`;
  return all([
    minLength <= 0
      ? always
      : minLength === 1
        ? `${v} !== ""`
        : any([`${v}.length >= ${2 * minLength}`, `${count()} >= ${minLength}`]),
    maxLength === undefined ? always : any([`${v}.length <= ${maxLength}`, `${count()} <= ${maxLength}`]),
    pattern === undefined ? always : `${patternText(module, pattern)}.test(${v})`,
    format?.of === "string" ? `${module.format(format)}.accepts(${v})` : always,
  ]);
}

function arrayCondition({ module }: FunctionScope, node: SchemaNode, v: string): string {
  const { minItems = 0, maxItems, uniqueItems, items } = node;
  const item = items === undefined ? always : functionText(module, items);
  return all([
    minItems <= 0 ? always : `${v}.length >= ${minItems}`,
    maxItems === undefined ? always : `${v}.length <= ${maxItems}`,
    // A loop of its own for each kind of item: a shared one would call through a variable, which no engine makes quick.
    item === always
      ? always
      : `${module.constant("every", `(v) => { for (let i = 0; i < v.length; i++) if (!${item}(v[i])) return false; return true; }`)}(${v})`,
    uniqueItems === true ? `${module.use("allDiffer")}(${v})` : always,
  ]);
}

function objectCondition(scope: FunctionScope, node: SchemaNode, v: string): string {
  const { module } = scope;
  const { required = [], properties = {}, additionalProperties = true, minProperties = 0, maxProperties } = node;
  const size = (): string => `${module.use("names")}(${v}).length`;
  const conditions = [
    minProperties <= 0 ? always : `${size()} >= ${minProperties}`,
    maxProperties === undefined ? always : `${size()} <= ${maxProperties}`,
  ];
  for (const name of required) {
    const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (declared === undefined || !refusesNothing(declared))
      conditions.push(`${readText(module, v, name)} !== undefined`);
  }
  for (const [name, declared] of Object.entries(properties)) {
    const reading = readText(module, v, name);
    if (required.includes(name) && refusesNothing(declared) && isSimple(declared)) {
      conditions.push(conditionOf(scope, declared, reading));
      continue;
    }
    const variable = `v${scope.variables.length}`;
    scope.variables.push(variable);
    const condition = conditionOf(scope, declared, variable);
    if (condition === always) {
      scope.variables.pop();
      continue;
    }
    conditions.push(
      required.includes(name)
        ? `(${variable} = ${reading}, ${condition})`
        : any([`(${variable} = ${reading}) === undefined`, condition]),
    );
  }
  if (additionalProperties !== true) {
    const known = module.constant("known", `/* @__PURE__ */ new Set(${jsonText(Object.keys(properties))})`);
    const rest = additionalProperties === false ? "" : `, ${functionText(module, additionalProperties)}`;
    if (rest !== `, ${always}`) conditions.push(`${module.use("othersFit")}(${v}, ${known}${rest})`);
  }
  return all(conditions);
}

/** The tag is looked at first: it selects the one variant that has to be judged. */
function unionCondition(scope: FunctionScope, node: SchemaNode, union: UnionNode, v: string): string {
  const { module } = scope;
  const { keyword, tag, variants } = union;
  const judgements = variants.map(({ of }) => {
    const judge = functionText(module, of);
    return judge === always ? always : `${judge}(${v})`;
  });
  const byAll =
    keyword === "anyOf"
      ? any(judgements)
      : `${judgements.map((judgement) => `(${judgement} ? 1 : 0)`).join(" + ")} === 1`;
  if (tag === undefined) return byAll;
  const variable = `v${scope.variables.length}`;
  scope.variables.push(variable);
  const byTag = variants.map(({ tags = [] }, index) => {
    const selects = any(tags.map((value) => `${variable} === ${jsonText(value)}`));
    return `${selects} ? ${judgements[index]} : `;
  });
  const isObjectOnly = node.type?.length === 1 && node.type[0] === "object";
  const hasTag = `(${variable} = ${readText(module, v, tag)}) !== undefined`;
  const condition = isObjectOnly ? hasTag : `${module.use("isObject")}(${v}) && ${hasTag}`;
  return `(${condition} ? ${byTag.join("")}false : ${byAll})`;
}

/** The name of a function that judges a node, or `true`. */
function functionText(module: ModuleScope, node: SchemaNode): string {
  if (node.ref !== undefined && node.rules?.length === 1) return module.predicateOf(node.ref);
  const text = predicateText(module, node);
  return text === `(v) => ${always}` ? always : module.constant("fits", text);
}

/** Whether a condition reads the value only once, so that it needs no variable. */
function isSimple(node: SchemaNode): boolean {
  return node.rules?.length === 1 && (node.ref !== undefined || (node.type?.length === 1 && node.type[0] !== "object"));
}

/** Whether a node refuses undefined by itself, so that a missing property needs no question of its own. */
function refusesNothing(node: SchemaNode, seen: ReadonlySet<NamedNode> = new Set()): boolean {
  if (node.type !== undefined || node.enum !== undefined || Object.hasOwn(node, "const")) return true;
  const { ref } = node;
  return ref !== undefined && !seen.has(ref) && refusesNothing(ref.of, new Set([...seen, ref]));
}

function typeText(module: ModuleScope, type: string, v: string): string {
  if (type === "integer") return `Number.isInteger(${v})`;
  if (type === "number") return `Number.isFinite(${v})`;
  return typeTextOf(module, type, v);
}

/** Whether a value is of the kind that keywords speak about; for numbers these are all numbers. */
function typeTextOf(module: ModuleScope, kind: string, v: string): string {
  if (kind === "null") return `(${v} === null)`;
  if (kind === "array") return `Array.isArray(${v})`;
  return kind === "object" ? `${module.use("isObject")}(${v})` : `(typeof ${v} === "${kind}")`;
}

function equalText(module: ModuleScope, v: string, value: unknown): string {
  return typeof value === "object" && value !== null
    ? `${module.use("equal")}(${v}, ${jsonText(value)})`
    : `${v} === ${jsonText(value)}`;
}

function all(conditions: readonly string[]): string {
  const distinct = [...new Set(conditions)].filter((condition) => condition !== always);
  return distinct.length === 0 ? always : distinct.join(" && ");
}

function any(conditions: readonly string[]): string {
  if (conditions.includes(always)) return always;
  if (conditions.length === 1) return conditions[0] ?? always;
  return conditions.length === 0 ? "false" : `(${conditions.map(grouped).join(" || ")})`;
}

function grouped(condition: string): string {
  return condition.includes(" && ") ? `(${condition})` : condition;
}

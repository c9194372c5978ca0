import type { Contract, Json, Schema, SchemaType } from "@iom-conformance/contract";
import { baseOfUnion } from "./baseOfUnion.ts";
import { documentationComment } from "./documentationComment.ts";
import { referencedName } from "./referencedName.ts";

/** What the text of a type depends on beside its schema. */
export interface TypeContext {
  readonly contract: Contract;
  /** Schema name to the name of its type. */
  readonly names: ReadonlyMap<string, string>;
}

/** The TypeScript type of a schema: every value that fits the schema has the type; what a type cannot say is left to the validator. */
export function typeText(context: TypeContext, schema: Schema, indent = ""): string {
  const name = referencedName(schema);
  if (name !== null) return context.names.get(name) ?? "unknown";
  const base = baseOfUnion(
    context.contract,
    schema,
    (one, other) => typeText(context, one) === typeText(context, other),
  );
  const parts = [
    ownText(context, base, indent),
    ...(schema.allOf ?? []).map((part) => typeText(context, part, indent)),
    ...[schema.oneOf, schema.anyOf]
      .filter((variants) => variants !== undefined)
      .map((variants) => union(variants.map((variant) => typeText(context, variant, indent)))),
  ];
  return intersection(parts.filter((part) => part !== null));
}

/** The body of an object type with the properties of a schema. */
function objectText(context: TypeContext, schema: Schema, indent: string): string {
  const inner = `${indent}  `;
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {}).map(([property, declared]) => {
    const optional = required.has(property) ? "" : "?";
    return (
      documentationComment(declared, inner) +
      `${inner}${propertyKey(property)}${optional}: ${typeText(context, declared, inner)};`
    );
  });
  const undeclared = [...required].filter((property) => !Object.hasOwn(schema.properties ?? {}, property));
  members.push(...undeclared.map((property) => `${inner}${propertyKey(property)}: unknown;`));
  const rest = restText(context, schema, inner);
  if (members.length === 0) return `{ [key: string]: ${rest ?? "unknown"} }`;
  if (rest !== null) members.push(`${inner}[key: string]: ${rest};`);
  return `{\n${members.join("\n")}\n${indent}}`;
}

/** The type of properties that the schema does not name, where it says something about them; TypeScript wants the named ones to fit it too. */
function restText(context: TypeContext, schema: Schema, indent: string): string | null {
  const rest = schema.additionalProperties;
  const properties = Object.values(schema.properties ?? {});
  if (rest === undefined || rest === false) return null;
  if (rest === true) return "unknown";
  const named = properties.map((declared) => typeText(context, declared, indent));
  const isOptional = Object.keys(schema.properties ?? {}).some((property) => !schema.required?.includes(property));
  return union([typeText(context, rest, indent), ...named, ...(isOptional ? ["undefined"] : [])]);
}

/** The type of what a schema says itself, without what it is composed of; null where that is nothing. */
function ownText(context: TypeContext, schema: Schema, indent: string): string | null {
  if (schema.const !== undefined) return literal(schema.const);
  const types = typesOf(schema);
  if (schema.enum !== undefined) return union(schema.enum.filter((value) => hasType(value, types)).map(literal));
  const isComposed = [schema.allOf, schema.oneOf, schema.anyOf].some((parts) => parts !== undefined);
  const hasMembers = [schema.properties, schema.required, schema.additionalProperties].some(
    (said) => said !== undefined,
  );
  if (isComposed && !hasMembers && types.every((type) => type === "object" || type === "null")) return null;
  if (types.length > 0) return union(types.map(textOf));
  return hasMembers ? objectText(context, schema, indent) : "unknown";

  function textOf(type: SchemaType): string {
    if (type === "integer") return "number";
    if (type === "object") return objectText(context, schema, indent);
    if (type !== "array") return type;
    return arrayOf(schema.items === undefined ? "unknown" : typeText(context, schema.items, indent));
  }
}

function typesOf(schema: Schema): readonly SchemaType[] {
  return schema.type === undefined ? [] : typeof schema.type === "string" ? [schema.type] : schema.type;
}

function hasType(value: Json, types: readonly SchemaType[]): boolean {
  if (types.length === 0) return true;
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.some((allowed) => allowed === type || (allowed === "integer" && type === "number"));
}

function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`);
  return `{ ${members.join("; ")} }`;
}

function propertyKey(property: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(property) ? property : JSON.stringify(property);
}

function arrayOf(item: string): string {
  return /[|&]/.test(outsideBraces(item)) ? `(${item})[]` : `${item}[]`;
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length === 0 ? "never" : distinct.join(" | ");
}

function intersection(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type, _index, all) => type !== "unknown" || all.length === 1);
  if (distinct.length < 2) return distinct[0] ?? "unknown";
  return distinct.map((type) => (outsideBraces(type).includes("|") ? `(${type})` : type)).join(" & ");
}

/** A type without the inside of its object types, where other operators bind. */
function outsideBraces(type: string): string {
  const without = type.replaceAll(/\{[^{}]*\}/g, "");
  return without === type ? type : outsideBraces(without);
}

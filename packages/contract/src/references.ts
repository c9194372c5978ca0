import { isArray, isObject, own } from "./json.ts";
import { pointerSegments } from "./jsonPointer.ts";
import type { LoadContext } from "./loadContext.ts";
import type { Json, JsonObject } from "./model.ts";

/** Resolves the `$ref`s of one document. */
export interface References {
  /** An object with its chain of `$ref`s followed. For everything but schemas. */
  resolve(value: JsonObject): JsonObject;
  /** The name under which the contract has the schema that a `$ref` of `holder` points to. */
  schemaName(reference: string, holder: object): string;
  /** Every schema that has a name, also those that got one because a `$ref` points into the middle of something. */
  namedSchemas(): IterableIterator<readonly [name: string, schema: NamedSchema]>;
}

/** A schema as the document has it, and the object and key under which it is, for messages. */
interface NamedSchema {
  readonly value: Json;
  readonly holder: object;
  readonly key: string;
}

const componentSchema = "#/components/schemas/";

export function createReferences(context: LoadContext): References {
  const named = new Map<string, NamedSchema>();
  /** Contract names by canonical pointer. */
  const names = new Map<string, string>();
  const components = componentSchemas(context);
  for (const [raw, value] of Object.entries(components)) {
    const name = uniqueName(legalName(raw), named);
    if (name !== raw) {
      const message = `the schema name "${raw}" has characters that OpenAPI does not allow; called ${name}`;
      context.warn("schema-name", message, components, raw);
    }
    named.set(name, { value, holder: components, key: raw });
    names.set(JSON.stringify(["components", "schemas", raw]), name);
  }

  function locate(
    reference: string,
    holder: object,
    visited: readonly string[] = [],
  ): { node: Json; segments: readonly string[] } {
    if (visited.includes(reference)) {
      const problem = `the reference ${reference} leads back to itself`;
      throw context.defect(problem, "Let one of the references in the circle point to a definition.", holder, "$ref");
    }
    let node: Json = context.document;
    // The place without the detours through references on the way, so that one schema has one name.
    let segments: readonly string[] = [];
    for (const segment of segmentsOf(reference, holder, context)) {
      while (isObject(node) && !Object.hasOwn(node, segment) && typeof own(node, "$ref") === "string") {
        ({ node, segments } = locate(String(own(node, "$ref")), node, [...visited, reference]));
      }
      const next: Json | undefined = isObject(node) || isArray(node) ? own(node as JsonObject, segment) : undefined;
      if (next === undefined) throw dangling(reference, segment, holder, context);
      node = next;
      segments = [...segments, segment];
    }
    return { node, segments };
  }

  return {
    resolve(value) {
      let object = value;
      const visited: string[] = [];
      for (let reference = own(object, "$ref"); typeof reference === "string"; reference = own(object, "$ref")) {
        const { node } = locate(reference, object, visited);
        if (!isObject(node))
          throw context.defect(`${reference} is no object`, "Point the $ref at an object.", object, "$ref");
        visited.push(reference);
        object = node;
      }
      return object;
    },
    schemaName(reference, holder) {
      const { node, segments } = locate(reference, holder);
      const pointer = JSON.stringify(segments);
      const known = names.get(pointer);
      if (known !== undefined) return known;
      if (!isObject(node) && typeof node !== "boolean") {
        throw context.defect(`${reference} is no schema`, "Point the $ref at a schema.", holder, "$ref");
      }
      const name = uniqueName(nameOfPlace(segments), named);
      names.set(pointer, name);
      named.set(name, { value: node, holder, key: "$ref" });
      return name;
    },
    namedSchemas: () => named.entries(),
  };
}

/** `#/components/schemas/NAME`, the only form of reference in a contract. */
export function schemaReference(name: string): string {
  return componentSchema + name;
}

/** The name in a contract's schema reference. */
export function referencedName(reference: string): string {
  return reference.slice(componentSchema.length);
}

function componentSchemas(context: LoadContext): JsonObject {
  const components = own(context.document, "components");
  const schemas = isObject(components) ? own(components, "schemas") : undefined;
  return isObject(schemas) ? schemas : {};
}

function segmentsOf(reference: string, holder: object, context: LoadContext): readonly string[] {
  if (!reference.startsWith("#")) {
    const mend = "Bundle the document into one file first, for example with `npx @redocly/cli bundle`.";
    throw context.defect(`the reference ${reference} points into another file`, mend, holder, "$ref");
  }
  const fragment = decodeFragment(reference.slice(1));
  if (!fragment.startsWith("/")) {
    const mend = "Write it as a JSON pointer, such as #/components/schemas/Name.";
    throw context.defect(`the reference ${reference} is no JSON pointer`, mend, holder, "$ref");
  }
  return pointerSegments(fragment);
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function dangling(reference: string, wanted: string, holder: object, context: LoadContext): Error {
  const similar = Object.keys(componentSchemas(context)).find((name) => name.toLowerCase() === wanted.toLowerCase());
  const mend =
    similar === undefined
      ? "Add what it points to, or correct the reference."
      : `Did you mean ${schemaReference(similar)}?`;
  return context.defect(`the reference ${reference} points to nothing`, mend, holder, "$ref");
}

function legalName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, "_") || "_";
}

/** `A_b` for `#/components/schemas/A/properties/b`. */
function nameOfPlace(segments: readonly string[]): string {
  const kept = segments[0] === "components" ? segments.slice(segments[1] === "schemas" ? 2 : 1) : segments;
  const words: string[] = [];
  for (let index = 0; index < kept.length; index += 1) {
    const segment = kept[index] ?? "";
    // The word between a schema and its property says nothing, unless it is the property's name itself.
    const between = index > 0 && index < kept.length - 1 && (segment === "properties" || segment === "$defs");
    if (between) index += 1;
    words.push((kept[index] ?? "").replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, ""));
  }
  return words.filter((word) => word !== "").join("_") || "_";
}

function uniqueName(wanted: string, taken: { has(name: string): boolean }): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
  return name;
}

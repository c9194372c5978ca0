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
  namedSchemas(): IterableIterator<readonly [name: string, schema: Json]>;
}

const componentSchema = "#/components/schemas/";

export function createReferences(context: LoadContext): References {
  const named = new Map<string, Json>();
  /** Contract names by canonical pointer. */
  const names = new Map<string, string>();
  for (const [raw, schema] of Object.entries(componentSchemas(context))) {
    const name = uniqueName(legalName(raw), named);
    if (name !== raw) {
      const message = `the schema name "${raw}" has characters that OpenAPI does not allow; called ${name}`;
      context.warn("schema-name", message, componentSchemas(context), raw);
    }
    named.set(name, schema);
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
    const segments = segmentsOf(reference, holder, context);
    let node: Json = context.document;
    for (const segment of segments) {
      while (isObject(node) && !Object.hasOwn(node, segment) && typeof own(node, "$ref") === "string") {
        node = locate(String(node.$ref), node, [...visited, reference]).node;
      }
      const next: Json | undefined = isObject(node) || isArray(node) ? own(node as JsonObject, segment) : undefined;
      if (next === undefined) throw dangling(reference, segments, holder, context);
      node = next;
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
      named.set(name, node);
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

function dangling(reference: string, segments: readonly string[], holder: object, context: LoadContext): Error {
  const wanted = segments.at(-1) ?? "";
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
  const inSchemas = segments[0] === "components" && segments[1] === "schemas";
  const words = (inSchemas ? segments.slice(2) : segments)
    .filter((segment, index) => !(index % 2 === 1 && (segment === "properties" || segment === "$defs")))
    .map((segment) => segment.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, ""))
    .filter((segment) => segment !== "");
  return words.join("_");
}

function uniqueName(wanted: string, taken: { has(name: string): boolean }): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
  return name;
}

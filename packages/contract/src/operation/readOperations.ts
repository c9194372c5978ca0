import { isObject, own } from "../json.ts";
import type { JsonObject, Method, Operation, SecurityScheme } from "../model.ts";
import { readOperationTraits } from "../traits/readTraits.ts";
import type { OperationContext } from "./readContent.ts";
import { readParameters } from "./readParameters.ts";
import { readRequestBody, readResponses } from "./readResponses.ts";
import { readSecurity } from "./readSecurity.ts";

const methods: readonly Method[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of the document, in its order. */
export function readOperations(reader: OperationContext, schemes: readonly SecurityScheme[]): readonly Operation[] {
  const { context } = reader;
  const paths = own(context.document, "paths");
  if (!isObject(paths)) {
    if (context.dialect === "3.1" && paths === undefined) {
      context.warn("no-operations", "the document has no paths; there is nothing to send", context.document);
      return [];
    }
    throw context.defect(
      "the document has no paths",
      "Add `paths`; a document without operations cannot be checked.",
      context.document,
      "paths",
    );
  }
  const operations: Operation[] = [];
  const ids = new Set<string>();
  for (const [path, value] of Object.entries(paths)) {
    if (path.startsWith("x-") || value === null) continue;
    if (!path.startsWith("/"))
      throw context.defect(`the path ${path} does not begin with /`, "Begin it with a slash.", paths, path);
    if (!isObject(value))
      throw context.defect(`the path ${path} must be an object`, "Give it operations, such as get.", paths, path);
    const pathItem = Object.hasOwn(value, "$ref")
      ? { ...reader.references.resolve(value), ...withoutReference(value) }
      : value;
    for (const method of methods) {
      const operation = own(pathItem, method);
      if (operation === undefined || operation === null) continue;
      if (!isObject(operation))
        throw context.defect(`${method} of ${path} must be an object`, "Give it responses.", value, method);
      const id = readId(reader, operation, method, path, ids);
      ids.add(id);
      operations.push(readOperation(reader, { id, method, path }, pathItem, operation, schemes));
    }
  }
  if (operations.length === 0)
    context.warn(
      "no-operations",
      "the document has no operations; there is nothing to send",
      context.document,
      "paths",
    );
  return operations;
}

function readOperation(
  reader: OperationContext,
  identity: { readonly id: string; readonly method: Method; readonly path: string },
  pathItem: JsonObject,
  operation: JsonObject,
  schemes: readonly SecurityScheme[],
): Operation {
  const { context } = reader;
  if (Object.hasOwn(operation, "servers") || Object.hasOwn(pathItem, "servers")) {
    context.warn("servers-of-operation", "servers below the root of the document are not used", operation);
  }
  const summary = own(operation, "summary");
  return {
    ...identity,
    summary: typeof summary === "string" ? summary.trim() : "",
    deprecated: own(operation, "deprecated") === true,
    parameters: readParameters(reader, identity.path, pathItem, operation),
    requestBody: readRequestBody(reader, operation),
    responses: readResponses(reader, operation),
    security: readSecurity(context, operation, schemes),
    traits: readOperationTraits(context, operation),
  };
}

function readId(
  reader: OperationContext,
  operation: JsonObject,
  method: Method,
  path: string,
  taken: ReadonlySet<string>,
): string {
  const id = own(operation, "operationId");
  const fallback = `${method}-${path}`;
  if (typeof id !== "string" || id === "") return fallback;
  if (!taken.has(id)) return id;
  const message = `two operations have the operationId ${id}; the one at ${method.toUpperCase()} ${path} is called ${fallback}`;
  reader.context.warn("duplicate-operation-id", message, operation, "operationId");
  return fallback;
}

function withoutReference(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$ref"));
}

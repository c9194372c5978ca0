import { own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { JsonObject } from "../model.ts";
import type { OperationTraits, ParameterTraits, SchemaTraits, SecuritySchemeTraits } from "../traits.ts";
import { either, flag, list, map, object, path, requireShape, type Shape, text, word } from "./shape.ts";

const extension = "x-conformance";

const operationTraits = object(
  {},
  {
    pagination: object({ offset: text, limit: text, items: path }, { total: path, links: path }),
    identity: path,
    sorting: object({
      by: text,
      direction: object({ parameter: text, ascending: text, descending: text }),
      keys: map(either(object({ field: path, order: word("text", "instant", "number") }), object({ hidden: text }))),
    }),
    filters: list(object({ parameter: text, field: path, match: word("any-of", "not-before", "not-after") })),
    permissions: list(
      object(
        {
          name: text,
          scope: text,
          at: either(object({ parameter: text }), object({ body: path })),
          own: text,
          foreign: text,
        },
        { shown: path },
      ),
    ),
    created: object({ header: text }),
    errors: object({ mediaType: text, status: path }),
  },
);

const parameterTraits = object({}, { fixture: text });

const securitySchemeTraits = object(
  {},
  { token: object({ user: text }, { claims: map(text), fixtures: map(text), expires: flag }) },
);

const schemaTraits = object(
  {},
  {
    references: list(object({ from: path, to: path }, { unique: flag })),
    unique: list(object({ items: path, by: path })),
    counts: list(object({ items: path, quantity: path })),
    codeList: text,
    fixture: text,
    fresh: flag,
    configured: flag,
  },
);

/** The traits of an operation; without any, an empty object. */
export function readOperationTraits(context: LoadContext, operation: JsonObject): OperationTraits {
  return (read(context, operation, operationTraits) ?? {}) as OperationTraits;
}

/** The traits of a parameter; without any, an empty object. */
export function readParameterTraits(context: LoadContext, parameter: JsonObject): ParameterTraits {
  return (read(context, parameter, parameterTraits) ?? {}) as ParameterTraits;
}

/** The traits of a security scheme; without any, an empty object. */
export function readSecuritySchemeTraits(context: LoadContext, scheme: JsonObject): SecuritySchemeTraits {
  return (read(context, scheme, securitySchemeTraits) ?? {}) as SecuritySchemeTraits;
}

/** The traits of a schema, if it has any. */
export function readSchemaTraits(context: LoadContext, schema: JsonObject): SchemaTraits | undefined {
  return read(context, schema, schemaTraits) as SchemaTraits | undefined;
}

function read(context: LoadContext, holder: JsonObject, shape: Shape): unknown {
  if (!Object.hasOwn(holder, extension)) return undefined;
  requireShape(context, shape, holder, extension);
  return own(holder, extension);
}

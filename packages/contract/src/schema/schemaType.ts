import { isArray, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { Json, JsonObject, SchemaType } from "../model.ts";

const schemaTypes: ReadonlySet<string> = new Set(["object", "array", "string", "integer", "number", "boolean", "null"]);

/** Names from programming languages that documents use where only one type can be meant. */
const foreignNames: { readonly [name: string]: SchemaType } = {
  int: "integer",
  long: "integer",
  float: "number",
  double: "number",
  decimal: "number",
  bool: "boolean",
  list: "array",
  map: "object",
};

/** `type` and `nullable` of a schema as `type`, with null among the types where the document allows it. */
export function readTypes(context: LoadContext, schema: JsonObject): SchemaType | readonly SchemaType[] | undefined {
  const written = own(schema, "type");
  const names = isArray(written) ? written : written === undefined ? [] : [written];
  if (isArray(written) && context.dialect === "3.0") {
    context.warn("type-list", "a list of types is unknown to OpenAPI 3.0; read as in OpenAPI 3.1", schema, "type");
  }
  const read = names.flatMap((name) => readType(context, schema, name));
  const types = [...new Set(read.length === 0 && names.length === 0 ? impliedTypes(context, schema) : read)];
  addNull(context, schema, types);
  const [only] = types;
  return types.length > 1 ? types : only;
}

function readType(context: LoadContext, schema: JsonObject, name: Json): readonly SchemaType[] {
  if (name === null) {
    context.warn("unquoted-null", 'the type null stands without quotation marks; read as "null"', schema, "type");
    return ["null"];
  }
  if (typeof name === "string" && schemaTypes.has(name)) return [name as SchemaType];
  const lower = String(name).toLowerCase();
  const meant = schemaTypes.has(lower) ? (lower as SchemaType) : own(foreignNames, lower);
  const found = `the type ${JSON.stringify(name)} is unknown`;
  context.warn(
    "unknown-type",
    meant === undefined ? `${found}; any type is accepted` : `${found}; read as ${meant}`,
    schema,
    "type",
  );
  return meant === undefined ? [] : [meant];
}

function impliedTypes(context: LoadContext, schema: JsonObject): readonly SchemaType[] {
  const implied = Object.hasOwn(schema, "properties") ? "object" : Object.hasOwn(schema, "items") ? "array" : null;
  if (implied === null) return [];
  const keyword = implied === "object" ? "properties" : "items";
  context.warn("missing-type", `a schema with ${keyword} has no type; read as ${implied}`, schema, keyword);
  return [implied];
}

function addNull(context: LoadContext, schema: JsonObject, types: SchemaType[]): void {
  if (own(schema, "nullable") !== true) return;
  if (types.length === 0) {
    // OpenAPI 3.0.3: nullable speaks only beside a type in the same schema.
    context.warn(
      "nullable-without-type",
      "nullable stands beside no type and means nothing; left out",
      schema,
      "nullable",
    );
    return;
  }
  if (context.dialect === "3.1") {
    context.warn("nullable", "nullable is unknown to OpenAPI 3.1; read as in OpenAPI 3.0", schema, "nullable");
  }
  if (!types.includes("null")) types.push("null");
}

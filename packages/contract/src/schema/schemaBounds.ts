import { own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { JsonObject } from "../model.ts";

const anyNumbers = ["minimum", "maximum"] as const;
const counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] as const;
type Bound =
  | (typeof anyNumbers)[number]
  | (typeof counts)[number]
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf";
type Bounds = { [keyword in Bound]?: number };

/** The numeric keywords of a schema; boolean exclusive bounds (OpenAPI 3.0) become numbers. */
export function readBounds(context: LoadContext, schema: JsonObject): Bounds {
  const bounds: Bounds = {};
  for (const keyword of anyNumbers) {
    const value = readNumber(context, schema, keyword);
    if (value !== undefined) bounds[keyword] = value;
  }
  for (const keyword of counts) {
    const value = readNumber(context, schema, keyword);
    if (value === undefined) continue;
    if (Number.isInteger(value) && value >= 0) bounds[keyword] = value;
    else leaveOut(context, schema, keyword, "counts nothing");
  }
  const multipleOf = readNumber(context, schema, "multipleOf");
  if (multipleOf !== undefined && multipleOf > 0) bounds.multipleOf = multipleOf;
  else if (multipleOf !== undefined) leaveOut(context, schema, "multipleOf", "divides nothing");
  readExclusive(context, schema, bounds, "exclusiveMinimum", "minimum");
  readExclusive(context, schema, bounds, "exclusiveMaximum", "maximum");
  return bounds;
}

function readExclusive(
  context: LoadContext,
  schema: JsonObject,
  bounds: Bounds,
  keyword: "exclusiveMinimum" | "exclusiveMaximum",
  inclusive: "minimum" | "maximum",
): void {
  const value = own(schema, keyword);
  if (typeof value !== "boolean") {
    const limit = readNumber(context, schema, keyword);
    if (limit === undefined) return;
    bounds[keyword] = limit;
    if (context.dialect === "3.0") {
      context.warn("numeric-exclusive-bound", `${keyword} is a number, as in OpenAPI 3.1; read so`, schema, keyword);
    }
    return;
  }
  if (context.dialect === "3.1") {
    context.warn("boolean-exclusive-bound", `${keyword} is a boolean, as in OpenAPI 3.0; read so`, schema, keyword);
  }
  if (!value) return;
  const limit = bounds[inclusive];
  if (limit === undefined) {
    context.warn(
      "exclusive-without-bound",
      `${keyword} stands without ${inclusive} and means nothing; left out`,
      schema,
      keyword,
    );
    return;
  }
  bounds[keyword] = limit;
  delete bounds[inclusive];
}

function readNumber(context: LoadContext, schema: JsonObject, keyword: string): number | undefined {
  const value = own(schema, keyword);
  if (value === undefined || typeof value === "number") return value;
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) {
    context.warn("number-as-text", `${keyword} is the text "${value}"; read as a number`, schema, keyword);
    return Number(value);
  }
  throw context.defect(`${keyword} must be a number, not ${JSON.stringify(value)}`, "Write a number.", schema, keyword);
}

function leaveOut(context: LoadContext, schema: JsonObject, keyword: string, why: string): void {
  context.warn("idle-bound", `${keyword} ${JSON.stringify(own(schema, keyword))} ${why}; left out`, schema, keyword);
}

import { isObject, own } from "../json.ts";
import type { HeaderSpec, JsonObject, RequestBody, ResponseSpec } from "../model.ts";
import { type OperationContext, readContent } from "./readContent.ts";

/** The request body of an operation, or null. */
export function readRequestBody(reader: OperationContext, operation: JsonObject): RequestBody | null {
  const raw = own(operation, "requestBody");
  if (raw === undefined || raw === null) return null;
  if (!isObject(raw))
    throw reader.context.defect("requestBody must be an object", "Give it content.", operation, "requestBody");
  const body = reader.references.resolve(raw);
  return { required: own(body, "required") === true, content: readContent(reader, body) };
}

/** The documented answers of an operation, in the document's order. */
export function readResponses(reader: OperationContext, operation: JsonObject): readonly ResponseSpec[] {
  const { context } = reader;
  const responses = own(operation, "responses");
  if (!isObject(responses) || Object.keys(responses).length === 0) {
    context.warn("no-responses", "the operation documents no response; none is judged", operation);
    return [];
  }
  return Object.entries(responses).flatMap(([key, value]) => {
    if (key.startsWith("x-")) return [];
    if (!isObject(value))
      throw context.defect(`the response ${key} must be an object`, "Give it a description.", responses, key);
    const response = reader.references.resolve(value);
    const description = own(response, "description");
    return {
      status: readStatus(reader, responses, key),
      description: typeof description === "string" ? description.trim() : "",
      headers: readHeaders(reader, response),
      content: readContent(reader, response),
    };
  });
}

function readStatus(reader: OperationContext, responses: JsonObject, key: string): string {
  if (/^[1-5](?:\d\d|XX)$/.test(key) || key === "default") return key;
  if (/^[1-5]xx$/i.test(key)) {
    reader.context.warn(
      "status-range",
      `the range of status codes ${key} is read as ${key.toUpperCase()}`,
      responses,
      key,
    );
    return key.toUpperCase();
  }
  const mend = "Write three digits, a range such as 4XX, or default.";
  throw reader.context.defect(`${key} is no status code`, mend, responses, key);
}

function readHeaders(reader: OperationContext, response: JsonObject): readonly HeaderSpec[] {
  const headers = own(response, "headers");
  if (!isObject(headers)) return [];
  return Object.entries(headers).flatMap(([name, value]) => {
    // OpenAPI describes it by the keys of `content` and ignores it here.
    if (name.toLowerCase() === "content-type" || !isObject(value)) return [];
    const header = reader.references.resolve(value);
    const raw = own(header, "schema");
    const schema =
      raw === undefined || raw === null
        ? readContent(reader, header)[0]?.schema
        : reader.normalise(raw, header, "schema");
    if (schema === undefined || schema === null) {
      reader.context.warn(
        "header-without-schema",
        `the header ${name} has no schema; any text is accepted`,
        headers,
        name,
      );
    }
    return { name, required: own(header, "required") === true, schema: schema ?? { type: "string" } };
  });
}

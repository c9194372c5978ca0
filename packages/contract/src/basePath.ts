import { isArray, isObject, own } from "./json.ts";
import type { LoadContext } from "./loadContext.ts";
import type { JsonObject } from "./model.ts";

/** The path of the document's first server, variables replaced by their defaults, without a trailing slash. */
export function readBasePath(context: LoadContext): string {
  const servers = own(context.document, "servers");
  const server = isArray(servers) ? servers[0] : undefined;
  const url = isObject(server) ? own(server, "url") : undefined;
  if (!isObject(server) || typeof url !== "string") return readSwaggerBasePath(context);
  const path = url
    .replaceAll(/\{([^{}]+)\}/g, (_match, name: string) => readVariable(context, server, name))
    .replace(/^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/^(?:\.?\/)+|^\.$/, "")
    .replace(/\/+$/, "");
  return path === "" ? "" : `/${path}`;
}

function readVariable(context: LoadContext, server: JsonObject, name: string): string {
  const variables = own(server, "variables");
  const variable = isObject(variables) ? own(variables, name) : undefined;
  const value = isObject(variable) ? own(variable, "default") : undefined;
  if (value !== undefined && value !== null) return String(value);
  const values = isObject(variable) ? own(variable, "enum") : undefined;
  const first = isArray(values) ? values[0] : undefined;
  if (first === undefined) {
    const mend = `Give the variable ${name} a default.`;
    throw context.defect(`the server's URL uses the variable ${name}, which has no default`, mend, server, "url");
  }
  context.warn(
    "server-variable",
    `the variable ${name} of the server's URL has no default; ${String(first)} is used`,
    server,
    "variables",
  );
  return String(first);
}

/** A left-over of Swagger 2.0 in a document that calls itself OpenAPI 3. */
function readSwaggerBasePath(context: LoadContext): string {
  const basePath = own(context.document, "basePath");
  if (typeof basePath !== "string") return "";
  context.warn(
    "swagger-base-path",
    "basePath belongs to Swagger 2.0; read as the server's path",
    context.document,
    "basePath",
  );
  return basePath.replace(/^\/?/, "/").replace(/\/+$/, "");
}

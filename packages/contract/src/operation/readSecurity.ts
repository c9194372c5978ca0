import { isArray, isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { JsonObject, SecurityRequirement, SecurityScheme } from "../model.ts";
import type { References } from "../references.ts";
import { readSecuritySchemeTraits } from "../traits/readTraits.ts";

const schemeTypes: ReadonlySet<string> = new Set(["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]);

/** The security schemes of a document. */
export function readSecuritySchemes(context: LoadContext, references: References): readonly SecurityScheme[] {
  const components = own(context.document, "components");
  const schemes = isObject(components) ? own(components, "securitySchemes") : undefined;
  if (!isObject(schemes)) return [];
  return Object.entries(schemes).map(([name, value]) => {
    if (!isObject(value))
      throw context.defect(`the security scheme ${name} must be an object`, "Give it a type.", schemes, name);
    return readScheme(context, name, references.resolve(value));
  });
}

function readScheme(context: LoadContext, name: string, raw: JsonObject): SecurityScheme {
  const type = own(raw, "type");
  const bearerFormat = own(raw, "bearerFormat");
  const shared = {
    name,
    bearerFormat: typeof bearerFormat === "string" ? bearerFormat : null,
    traits: readSecuritySchemeTraits(context, raw),
  };
  if (type === "basic") {
    context.warn(
      "swagger-basic",
      `the security scheme ${name} has the type basic, as in Swagger 2.0; read as http basic`,
      raw,
      "type",
    );
    return { ...shared, type: "http", scheme: "basic" };
  }
  if (typeof type !== "string" || !isSchemeType(type)) {
    const problem = `the security scheme ${name} has the type ${JSON.stringify(type ?? null)}`;
    throw context.defect(problem, `Write one of ${[...schemeTypes].join(", ")}.`, raw, "type");
  }
  const scheme = own(raw, "scheme");
  if (type === "http" && typeof scheme !== "string") {
    throw context.defect(
      `the security scheme ${name} names no HTTP scheme`,
      "Add `scheme: basic` or `scheme: bearer`.",
      raw,
    );
  }
  return { ...shared, type, scheme: type === "http" ? String(scheme).toLowerCase() : null };
}

/** The alternatives that satisfy an operation: its own `security`, or else that of the document. */
export function readSecurity(
  context: LoadContext,
  operation: JsonObject,
  schemes: readonly SecurityScheme[],
): readonly SecurityRequirement[] {
  const holder = Object.hasOwn(operation, "security") ? operation : context.document;
  const security = own(holder, "security");
  if (security === undefined || security === null) return [];
  if (!isArray(security))
    throw context.defect("security must be a list", "Write the alternatives as a list.", holder, "security");
  return security.map((alternative, index) => {
    if (!isObject(alternative))
      throw context.defect("an alternative of security must be an object", "Write name: [].", security, index);
    const names = Object.keys(alternative);
    const unknown = names.find((name) => !schemes.some((scheme) => scheme.name === name));
    if (unknown === undefined) return names;
    const mend = `Add it to components.securitySchemes, or use one of: ${schemes.map((scheme) => scheme.name).join(", ") || "(none)"}.`;
    throw context.defect(`security names the unknown scheme ${unknown}`, mend, alternative, unknown);
  });
}

function isSchemeType(type: string): type is SecurityScheme["type"] {
  return schemeTypes.has(type);
}

import { isArray, isObject, own } from "../json.ts";
import type { JsonObject, Parameter, Schema } from "../model.ts";
import { readParameterTraits } from "../traits/readTraits.ts";
import { type OperationContext, readContent } from "./readContent.ts";
import { readExamples } from "./readExamples.ts";

const places: ReadonlySet<string> = new Set(["query", "header", "path", "cookie"]);

/** Headers that OpenAPI describes elsewhere; parameters of these names mean nothing. */
const describedElsewhere: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

const defaultStyle: { readonly [place in Parameter["in"]]: string } = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/** Keywords of a schema that Swagger 2.0 puts right into the parameter. */
const schemaKeywords = ["type", "format", "items", "enum", "minimum", "maximum", "pattern", "default"];

/**
 * The parameters of an operation: those of its path item, replaced by its own of the same name and place. Every
 * name in the path template has one.
 */
export function readParameters(
  reader: OperationContext,
  path: string,
  pathItem: JsonObject,
  operation: JsonObject,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const holder of [pathItem, operation]) {
    const own = new Set<string>();
    for (const parameter of readList(reader, holder)) {
      const identity = `${parameter.in} ${parameter.name}`;
      if (own.has(identity)) {
        const problem = `the ${parameter.in} parameter ${parameter.name} is there twice`;
        throw reader.context.defect(problem, "Keep one of the two.", holder, "parameters");
      }
      own.add(identity);
      found.set(identity, parameter);
    }
  }
  return matchTemplate(reader, path, operation, [...found.values()]);
}

function readList(reader: OperationContext, holder: JsonObject): readonly Parameter[] {
  const list = own(holder, "parameters");
  if (list === undefined || list === null) return [];
  if (!isArray(list))
    throw reader.context.defect("parameters must be a list", "Write the parameters as a list.", holder, "parameters");
  return list.flatMap((entry, index) => {
    if (!isObject(entry))
      throw reader.context.defect("a parameter must be an object", "Give it name, in and schema.", list, index);
    return readParameter(reader, reader.references.resolve(entry));
  });
}

function readParameter(reader: OperationContext, raw: JsonObject): readonly Parameter[] {
  const { context } = reader;
  const name = own(raw, "name");
  const place = own(raw, "in");
  if (typeof name !== "string" || name === "") throw context.defect("a parameter has no name", "Give it a name.", raw);
  if (place === "body" || place === "formData") {
    const mend = "Describe it as requestBody, or convert the document from Swagger 2.0.";
    throw context.defect(`the parameter ${name} is in: ${place}, as in Swagger 2.0`, mend, raw, "in");
  }
  if (typeof place !== "string" || !isPlace(place)) {
    const problem = `the parameter ${name} is in ${JSON.stringify(place ?? null)}`;
    throw context.defect(problem, "Write query, header, path or cookie.", raw, "in");
  }
  if (place === "header" && describedElsewhere.has(name.toLowerCase())) {
    context.warn("ignored-header", `OpenAPI ignores a header parameter called ${name}; left out`, raw);
    return [];
  }
  if (place === "path" && own(raw, "required") !== true) {
    context.warn("optional-path-parameter", `the path parameter ${name} is not required; read as required`, raw);
  }
  const schema = readParameterSchema(reader, raw, name);
  const style = own(raw, "style");
  const explode = own(raw, "explode");
  const usedStyle = typeof style === "string" ? style : defaultStyle[place];
  return [
    {
      name,
      in: place,
      required: place === "path" || own(raw, "required") === true,
      description: textOf(raw, "description"),
      schema,
      style: usedStyle,
      explode: typeof explode === "boolean" ? explode : usedStyle === "form",
      examples: readParameterExamples(reader, raw, schema),
      traits: readParameterTraits(context, raw),
    },
  ];
}

function readParameterSchema(reader: OperationContext, raw: JsonObject, name: string): Schema {
  const { context } = reader;
  const schema = own(raw, "schema");
  if (schema !== undefined && schema !== null) return reader.normalise(schema, raw, "schema");
  const [content] = readContent(reader, raw);
  if (content !== undefined) {
    const message = `the parameter ${name} is described as ${content.mediaType} content; its schema is used, its media type is not`;
    context.warn("parameter-content", message, raw, "content");
    return content.schema ?? {};
  }
  const misplaced = Object.fromEntries(Object.entries(raw).filter(([keyword]) => schemaKeywords.includes(keyword)));
  if (Object.keys(misplaced).length > 0) {
    const message = `the parameter ${name} has no schema but ${Object.keys(misplaced).join(", ")}, as in Swagger 2.0; read as its schema`;
    context.warn("parameter-without-schema", message, raw);
    return reader.normalise(misplaced, raw, "schema");
  }
  context.warn("parameter-without-schema", `the parameter ${name} has no schema; any text is accepted`, raw);
  return { type: "string" };
}

function readParameterExamples(reader: OperationContext, raw: JsonObject, schema: Schema): Parameter["examples"] {
  const examples = readExamples(reader.context, reader.references, raw, reader.resolved(schema));
  if (examples.length > 0 || own(raw, "content") === undefined) return examples;
  return readContent(reader, raw)[0]?.examples ?? [];
}

function matchTemplate(
  reader: OperationContext,
  path: string,
  operation: JsonObject,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  const inTemplate = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || inTemplate.has(parameter.name)) return true;
    const message = `the path parameter ${parameter.name} does not appear in ${path}; left out`;
    reader.context.warn("path-parameter-not-in-path", message, operation, "parameters");
    return false;
  });
  for (const name of inTemplate) {
    if (kept.some((parameter) => parameter.in === "path" && parameter.name === name)) continue;
    reader.context.warn(
      "undeclared-path-parameter",
      `${path} has no parameter ${name}; any text is accepted for it`,
      operation,
    );
    kept.push({
      name,
      in: "path",
      required: true,
      description: "",
      schema: { type: "string", minLength: 1 },
      style: "simple",
      explode: false,
      examples: [],
      traits: {},
    });
  }
  return kept;
}

function isPlace(place: string): place is Parameter["in"] {
  return places.has(place);
}

function textOf(raw: JsonObject, key: string): string {
  const value = own(raw, key);
  return typeof value === "string" ? value.trim() : "";
}

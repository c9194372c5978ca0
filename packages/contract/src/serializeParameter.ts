import type { Json, Parameter } from "./model.ts";

/**
 * A query parameter as it travels, before percent-encoding: name and value pairs in order, as OpenAPI 3.0 "Style Values" says.
 * Objects other than in `deepObject` and `form` style travel as JSON.
 */
export function serializeQueryParameter(
  parameter: Parameter,
  value: Json,
): readonly (readonly [name: string, value: string])[] {
  const { name, style, explode } = parameter;
  if (Array.isArray(value)) {
    const texts = value.map(scalarText);
    if (explode) return texts.map((text) => [name, text] as const);
    const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
    return [[name, texts.join(separator)]];
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value);
    if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, scalarText(item)] as const);
    if (explode) return entries.map(([key, item]) => [key, scalarText(item)] as const);
    return [[name, entries.flatMap(([key, item]) => [key, scalarText(item)]).join(",")]];
  }
  return [[name, scalarText(value)]];
}

/** The value of a path, header or cookie parameter in `simple` style. */
export function serializeSimpleParameter(value: Json): string {
  if (Array.isArray(value)) return value.map(scalarText).join(",");
  return scalarText(value);
}

function scalarText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

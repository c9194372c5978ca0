import { own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { JsonObject } from "../model.ts";
import { isKnownFormat } from "./knownFormats.ts";

/** `format`, when it is one that anyone can judge. */
export function readFormat(context: LoadContext, schema: JsonObject): string | undefined {
  const format = own(schema, "format");
  if (format === undefined) return undefined;
  if (typeof format === "string" && isKnownFormat(format)) return format;
  context.warn("unknown-format", `the format ${JSON.stringify(format)} is unknown; left out`, schema, "format");
  return undefined;
}

/** `pattern` as a regular expression of ECMAScript with the flag `u`, which is how JSON Schema reads it. */
export function readPattern(context: LoadContext, schema: JsonObject): string | undefined {
  const pattern = own(schema, "pattern");
  if (pattern === undefined) return undefined;
  if (typeof pattern !== "string") {
    throw context.defect(
      "pattern must be a string",
      "Put the regular expression in quotation marks.",
      schema,
      "pattern",
    );
  }
  if (compiles(pattern)) return pattern;
  const unescaped = pattern
    .replaceAll(/\\([^\sA-Za-z0-9^$\\.*+?()[\]{}|/-])/g, "$1")
    .replaceAll(/(?<!\[[^\]]*)\\-/g, "-");
  if (compiles(unescaped)) {
    context.warn(
      "pattern-escapes",
      `the pattern ${pattern} escapes what needs no escape; read as ${unescaped}`,
      schema,
      "pattern",
    );
    return unescaped;
  }
  context.warn(
    "unusable-pattern",
    `the pattern ${pattern} is no regular expression of ECMAScript; left out`,
    schema,
    "pattern",
  );
  return undefined;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/**
 * The values of `format` that have a meaning here: those of JSON Schema and OpenAPI that a validator can judge.
 * Numeric formats say something about numbers only, all others about strings only.
 */
const numericFormats: ReadonlySet<string> = new Set(["int32", "int64", "float", "double"]);

const textFormats: ReadonlySet<string> = new Set([
  "byte",
  "binary",
  "password",
  "date",
  "date-time",
  "time",
  "duration",
  "uri",
  "uri-reference",
  "uri-template",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "regex",
  "uuid",
  "json-pointer",
  "json-pointer-uri-fragment",
  "relative-json-pointer",
]);

/** Formats that every value of the type has. */
const idleFormats: ReadonlySet<string> = new Set(["int64", "float", "double", "binary", "password"]);

export function isKnownFormat(format: string): boolean {
  return numericFormats.has(format) || textFormats.has(format);
}

/** Whether a value of one of the types can break the format. */
export function canBreakFormat(format: string, types: readonly string[]): boolean {
  if (idleFormats.has(format)) return false;
  const judged = numericFormats.has(format) ? ["integer", "number"] : ["string"];
  return types.length === 0 || types.some((type) => judged.includes(type));
}

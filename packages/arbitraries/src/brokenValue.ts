import { type Constraint, type Contract, exampleValue, type Json, type Schema } from "@iom-conformance/contract";
import { brokenFormat } from "./brokenFormat.ts";
import { isArray, isObject, isOfType } from "./json.ts";
import { lengthOf, textOfLength } from "./textOfLength.ts";

/** A value in the place of the current one, or undefined where the break is that there is none. */
export interface BrokenValue {
  readonly value: Json;
  readonly description: string;
}

/** Texts longer and lists larger than this are no near misses any more but a load. */
export const LARGEST_TEXT = 100_000;
export const LARGEST_LIST = 1000;

/**
 * A near miss: as close to the current value as something can be that breaks the constraint. Null when there is none that is
 * reasonable to build.
 *
 * @param schema The schema of the current value, one level flattened.
 */
export function brokenValue(
  contract: Contract,
  schema: Schema,
  current: Json,
  { keyword, limit }: Pick<Constraint, "keyword" | "limit">,
): BrokenValue | null {
  switch (keyword) {
    case "type":
      return brokenType(current, [limit].flat().map(String));
    case "required":
      return withoutProperty(current, String(limit));
    case "enum":
      return isArray(limit) ? brokenEnum(schema, limit) : null;
    case "const":
      return brokenEnum(schema, [limit]);
    case "format": {
      const broken = brokenFormat(String(limit));
      return broken && { value: broken.value, description: `${broken.wrong}, which is no ${String(limit)}` };
    }
    case "pattern":
      return brokenPattern(schema, current, String(limit));
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
    case "multipleOf":
      return typeof limit === "number" ? brokenNumber(schema, keyword, limit) : null;
    case "minLength":
    case "maxLength":
      return typeof limit === "number" ? brokenLength(current, keyword, limit) : null;
    case "minItems":
    case "maxItems":
    case "uniqueItems":
      return brokenList(contract, schema, current, keyword, limit);
    case "additionalProperties":
      return isObject(current)
        ? { value: { ...current, unexpectedProperty: true }, description: "a property that the schema does not know" }
        : null;
    case "oneOf":
    case "anyOf":
      return brokenUnion(contract, schema, current);
    default:
      return null;
  }
}

function brokenType(current: Json, types: readonly string[]): BrokenValue | null {
  const candidates: readonly Json[] = [
    ...(isArray(current) ? current.slice(0, 1) : []),
    ...(isObject(current) ? [[current]] : []),
    typeof current === "object" ? "" : String(current),
    1,
    {},
    [],
  ];
  const value = candidates.find((candidate) => !isOfType(candidate, types));
  return value === undefined ? null : { value, description: `${describe(value)} instead of ${types.join(" or ")}` };
}

function withoutProperty(current: Json, name: string): BrokenValue | null {
  if (!isObject(current) || !Object.hasOwn(current, name)) return null;
  const { [name]: _, ...others } = current;
  return { value: others, description: `${name} is missing` };
}

function brokenEnum({ type }: Schema, allowed: readonly Json[]): BrokenValue | null {
  const [first] = allowed;
  const candidates: readonly Json[] =
    typeof first === "string"
      ? [first.toLowerCase(), first.toUpperCase(), `${first}_UNKNOWN`]
      : typeof first === "number"
        ? [Math.max(...allowed.filter((value) => typeof value === "number")) + 1]
        : typeof first === "boolean"
          ? [!first]
          : [];
  const types = type === undefined ? null : [type].flat();
  const value = candidates.find((candidate) => !allowed.includes(candidate) && (!types || isOfType(candidate, types)));
  return value === undefined ? null : { value, description: `${JSON.stringify(value)}, which is not among the values` };
}

function brokenPattern({ minLength = 0, maxLength = LARGEST_TEXT }: Schema, current: Json, pattern: string) {
  const text = typeof current === "string" ? current : "";
  const expression = new RegExp(pattern, "u");
  const characters = [...text];
  const swapped = ["!", " ", "0", "x"].map((character) => [...characters.slice(0, -1), character].join(""));
  const candidates = [...swapped, ...swapped.map((candidate) => `${text}${candidate.at(-1)}`), "!", ""];
  const value = candidates.find((candidate) => {
    const length = lengthOf(candidate);
    return length >= minLength && length <= maxLength && !expression.test(candidate);
  });
  return value === undefined ? null : { value, description: `${JSON.stringify(value)}, which misses the pattern` };
}

function brokenNumber({ type, format }: Schema, keyword: string, limit: number): BrokenValue {
  const integer = [type].flat().every((name) => name === "integer" || name === "null") || format?.startsWith("int");
  const step = integer ? 1 : 0.01;
  const value = {
    minimum: integer ? Math.ceil(limit) - 1 : limit - step,
    maximum: integer ? Math.floor(limit) + 1 : limit + step,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: limit === 1 && !integer ? 0.5 : limit + (integer ? 1 : limit / 2),
  }[keyword];
  return { value: value ?? limit, description: `${value}, which breaks ${keyword} ${limit}` };
}

function brokenLength(current: Json, keyword: "minLength" | "maxLength", limit: number): BrokenValue | null {
  const length = keyword === "minLength" ? limit - 1 : limit + 1;
  if (length < 0 || length > LARGEST_TEXT) return null;
  return {
    value: textOfLength(current, length),
    description: `${length} characters, which breaks ${keyword} ${limit}`,
  };
}

function brokenList(
  contract: Contract,
  { items }: Schema,
  current: Json,
  keyword: "minItems" | "maxItems" | "uniqueItems",
  limit: Json,
): BrokenValue | null {
  const list = isArray(current) ? current : [];
  const exemplar = list[0] ?? exampleValue(contract, items ?? {});
  if (keyword === "uniqueItems") return { value: [...list, exemplar, exemplar], description: "the same item twice" };
  if (typeof limit !== "number") return null;
  const length = keyword === "minItems" ? limit - 1 : limit + 1;
  if (length < 0 || length > LARGEST_LIST) return null;
  const value = Array.from({ length }, (_, index) => list[index] ?? exemplar);
  return { value, description: `${length} items, which breaks ${keyword} ${limit}` };
}

/** A tag that no variant has, or else a value of another type. */
function brokenUnion(contract: Contract, { oneOf, anyOf, discriminator }: Schema, current: Json): BrokenValue | null {
  const tag = discriminator?.propertyName;
  if (tag !== undefined && isObject(current) && Object.hasOwn(current, tag)) {
    return { value: { ...current, [tag]: "UNKNOWN" }, description: `${tag} "UNKNOWN", which selects no variant` };
  }
  const types = (oneOf ?? anyOf ?? []).map((variant) => typeOfExample(contract, variant));
  const value = ["text", 1, {}, []].find((candidate) => !isOfType(candidate, types));
  return value === undefined ? null : { value, description: `${describe(value)}, which fits no variant` };
}

function typeOfExample(contract: Contract, schema: Schema): string {
  const example = exampleValue(contract, schema);
  return isArray(example)
    ? "array"
    : isObject(example)
      ? "object"
      : typeof example === "string"
        ? "string"
        : typeof example;
}

function describe(value: Json): string {
  if (typeof value === "string") return `the text ${JSON.stringify(value)}`;
  if (isArray(value)) return "a list";
  return isObject(value) ? "an object" : `the ${typeof value} ${String(value)}`;
}

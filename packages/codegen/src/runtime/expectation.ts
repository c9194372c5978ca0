import type { CompiledSchemaError } from "./compiledSchema.ts";
import { count, describeValue, quote } from "./describeValue.ts";
import { child, valueAt } from "./valueAt.ts";

/** What a broken keyword asked for, and what was there instead. */
export interface Expectation {
  readonly expected: string;
  readonly found: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Words for each keyword; they get what Ajv tells about the error, and the value. */
const words: { readonly [keyword: string]: (params: Params, value: unknown, path: string) => Expectation } = {
  type: ({ type }, value) => found(listed(type).map(withArticle).join(" or "), value),
  const: ({ allowedValue }, value) => found(quote(allowedValue), value),
  enum: ({ allowedValues }, value) => found(oneOf(listed(allowedValues).map(quote)), value),
  format: ({ format }, value) => found(`a ${typeof value} in the format ${format}`, value),
  pattern: ({ pattern }, value) => found(`a string that matches ${pattern}`, value),
  minimum: ({ limit }, value) => found(`a number of at least ${limit}`, value),
  maximum: ({ limit }, value) => found(`a number of at most ${limit}`, value),
  exclusiveMinimum: ({ limit }, value) => found(`a number above ${limit}`, value),
  exclusiveMaximum: ({ limit }, value) => found(`a number below ${limit}`, value),
  multipleOf: ({ multipleOf }, value) => found(`a multiple of ${multipleOf}`, value),
  minLength: ({ limit }, value) => measured(`at least ${count(Number(limit), "character", "characters")}`, value),
  maxLength: ({ limit }, value) => measured(`at most ${count(Number(limit), "character", "characters")}`, value),
  minItems: ({ limit }, value) => found(`at least ${count(Number(limit), "item", "items")}`, value),
  maxItems: ({ limit }, value) => found(`at most ${count(Number(limit), "item", "items")}`, value),
  minProperties: ({ limit }, value) => found(`at least ${count(Number(limit), "property", "properties")}`, value),
  maxProperties: ({ limit }, value) => found(`at most ${count(Number(limit), "property", "properties")}`, value),
  uniqueItems: ({ i, j }) => ({ expected: "items that all differ", found: `items ${j} and ${i} to be equal` }),
  required: ({ missingProperty }) => ({
    expected: `the property ${quote(missingProperty)}`,
    found: "an object without it",
  }),
  additionalProperties: ({ additionalProperty }, value) => ({
    expected: "no properties beside those that the schema names",
    found: `${quote(additionalProperty)} with ${describeValue(child(value, String(additionalProperty)))}`,
  }),
  oneOf: (params, value, path) => union("exactly one", params, value, path),
  anyOf: (params, value, path) => union("at least one", params, value, path),
  not: (_params, value) => found("a value that the schema does not exclude", value),
};

/** The sentence's two halves for one error of a value. */
export function expectation(error: CompiledSchemaError, value: unknown): Expectation {
  const describe = words[error.keyword];
  return describe === undefined
    ? found(`a value that fits ${error.keyword}`, value)
    : describe(error.params, value, error.instancePath);
}

function found(expected: string, value: unknown): Expectation {
  return { expected, found: describeValue(value) };
}

/** JSON Schema counts code points, not UTF-16 units. */
function measured(expected: string, value: unknown): Expectation {
  const length = [...String(value)].length;
  return { expected, found: `${count(length, "character", "characters")}: ${quote(value)}` };
}

function union(
  amount: string,
  { variants, passing, failures, tag, tags }: Params,
  value: unknown,
  path: string,
): Expectation {
  const names = listed(variants).map(String);
  const fits = listed(passing).map((index) => names[Number(index)]);
  if (fits.length > 0) {
    return {
      expected: `a value that fits ${amount} of ${names.join(", ")}`,
      found: `one that fits ${fits.join(" and ")}`,
    };
  }
  if (typeof tag === "string" && child(value, tag) !== undefined) {
    const choices = names.map((name, index) => `${listed(listed(tags)[index]).map(quote).join(" or ")} (${name})`);
    return { expected: `${quote(tag)} to be ${oneOf(choices)}`, found: describeValue(child(value, tag)) };
  }
  const reasons = (listed(failures) as readonly CompiledSchemaError[]).map((failure, index) => {
    const below = failure.instancePath.slice(path.length);
    const { expected, found } = expectation(failure, valueAt(value, below));
    return `${names[index]} expects ${expected}${below === "" ? "" : ` at ${below}, found ${found}`}`;
  });
  return {
    expected: `a value that fits ${amount} of ${names.join(", ")}`,
    found: `${describeValue(value)} that fits none of them: ${reasons.join("; ")}`,
  };
}

function oneOf(choices: readonly string[]): string {
  return choices.length === 1 ? choices.join() : `one of ${choices.join(", ")}`;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return /^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

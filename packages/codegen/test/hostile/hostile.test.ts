import { describe, expect, it } from "vitest";
import { createSchemaJudge } from "../../src/createSchemaJudge.ts";
import { SchemaViolationError } from "../../src/runtime/schemaViolationError.ts";
import type { Validator } from "../../src/runtime/validator.ts";
import { emittedValidators } from "../emittedValidators.ts";
import { hostileContract } from "./hostileContract.ts";
import { hostileValues } from "./hostileValues.ts";

const names = [...hostileContract.schemas.keys()];
const { judge, variantsOf } = createSchemaJudge(hostileContract);
const { plain, strict } = await emittedValidators(hostileContract);

/** What changes while it is read may be judged either way, each time anew. */
const isStable = (description: string): boolean => !description.includes("changes");

/** Asks a validator in every way that it has, and gives what it says: whether the value fits. */
function verdictsOf(validator: Validator<unknown>, make: () => unknown): readonly boolean[] {
  const first = validator.validate(make());
  const all = validator.validate(make(), { allErrors: true });
  const standard = validator["~standard"].validate(make());
  if (standard instanceof Promise) throw new TypeError("A promise");
  return [validator.is(make()), first.valid, all.valid, standard.issues === undefined, isAsserted(validator, make())];
}

function isAsserted(validator: Validator<unknown>, value: unknown): boolean {
  try {
    validator.assert(value);
    return true;
  } catch (error) {
    if (error instanceof SchemaViolationError) return false;
    throw error;
  }
}

describe("no value makes the judge or a validator throw, or say two things", () => {
  it.each(Object.entries(hostileValues))("%s", (description, makeAnew) => {
    const value = makeAnew();
    const make = isStable(description) ? () => value : makeAnew;
    for (const name of names) {
      const violations = judge({ name }, make());
      const verdicts = [
        violations.length === 0,
        judge({ name }, make(), { allErrors: false }).length === 0,
        ...verdictsOf(plain[name] as Validator<unknown>, make),
      ];
      const strictVerdicts = verdictsOf(strict[name] as Validator<unknown>, make);
      if (isStable(description)) {
        expect([name, ...new Set(verdicts)]).toEqual([name, verdicts[0]]);
        expect([name, ...new Set(strictVerdicts)]).toEqual([name, strictVerdicts[0]]);
      }
      for (const { path, message, expected, actual } of violations) {
        expect([typeof path, typeof message, typeof expected, typeof actual]).toEqual(Array(4).fill("string"));
        expect(message.length).toBeLessThan(2_000);
      }
    }
  });

  it.each(Object.entries(hostileValues))("%s: the variants that it fits are told", (_description, make) => {
    for (const name of names) expect(Array.isArray(variantsOf({ name }, make()))).toBe(true);
  });

  it("leaves no trace on what every object inherits", () => {
    const before = [Object.prototype, Array.prototype, Function.prototype].map((prototype) =>
      Reflect.ownKeys(prototype),
    );
    const named = Object.entries(hostileValues).filter(([description]) => / as a (?:name|tag)/.test(description));
    expect(named.length).toBeGreaterThan(10);
    for (const [, make] of named) {
      for (const name of names) {
        judge({ name }, make());
        verdictsOf(plain[name] as Validator<unknown>, make);
        verdictsOf(strict[name] as Validator<unknown>, make);
      }
    }
    expect(
      [Object.prototype, Array.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype)),
    ).toEqual(before);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['{"constructor": "a", "toString": "b", "__proto__": "c"}', []],
    ["{}", ["required", "required", "required"]],
    ['{"constructor": "a", "toString": "b"}', ["required"]],
    ['{"constructor": "a", "toString": "b", "__proto__": 1}', ["type"]],
    ['{"constructor": "a", "toString": "b", "__proto__": "c", "valueOf": 1}', ["additionalProperties"]],
  ])("takes inherited names for properties only where they are: %s", (text, keywords) => {
    const value: unknown = JSON.parse(text);
    expect(judge({ name: "Names" }, value).map(({ keyword }) => keyword)).toEqual(keywords);
    const result = plain.Names?.validate(value, { allErrors: true });
    expect(result?.valid === false ? result.errors.map(({ keyword }) => keyword) : []).toEqual(keywords);
  });
});

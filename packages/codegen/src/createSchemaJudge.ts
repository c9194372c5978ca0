import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { createCompiler } from "./createCompiler.ts";
import { referencedName } from "./referencedName.ts";
import type { CompiledSchema } from "./runtime/compiledSchema.ts";
import type { SchemaViolation } from "./runtime/schemaViolation.ts";
import { violationsOf } from "./runtime/violationsOf.ts";
import { unionTag } from "./unionTag.ts";
import { variantNames } from "./variantNames.ts";

/** A schema of the contract by its name, or any schema whose references the contract resolves. */
export type SchemaOrName = Schema | { readonly name: string };

/** Judges values by the schemas of one contract, with the same meaning as the validators that are generated from it. */
export interface SchemaJudge {
  /**
   * Everything that is wrong with a value; nothing when it fits. With `allErrors: false` at most the first violation.
   *
   * @throws RangeError for a name that the contract does not have
   */
  readonly judge: (
    schema: SchemaOrName,
    value: unknown,
    options?: { readonly allErrors?: boolean },
  ) => readonly SchemaViolation[];
  /** The names of the variants of a union that the value fits; none for a schema that is no union. */
  readonly variantsOf: (schema: SchemaOrName, value: unknown) => readonly string[];
}

/** A judge for a contract. Schemas are compiled when they are first needed, and once. */
export function createSchemaJudge(contract: Contract): SchemaJudge {
  const compiler = createCompiler(contract);
  const anonymous = new WeakMap<Schema, CompiledSchema>();

  const compile = (schema: SchemaOrName): CompiledSchema => {
    const name = "name" in schema ? schema.name : referencedName(schema);
    if (name !== null) return compiler.named(name);
    const known = anonymous.get(schema as Schema);
    if (known !== undefined) return known;
    const compiled = compiler.anonymous(schema as Schema);
    anonymous.set(schema as Schema, compiled);
    return compiled;
  };

  const judge: SchemaJudge["judge"] = (schema, value, { allErrors = true } = {}) => {
    const violations = violationsOf(compile(schema), value);
    return allErrors ? violations : violations.slice(0, 1);
  };

  return {
    judge,
    variantsOf: (schema, value) => {
      const union = resolveSchema(contract, "name" in schema ? named(contract, schema.name) : schema);
      const variants = union.oneOf ?? union.anyOf ?? [];
      const names = variantNames(variants, unionTag(contract, variants));
      return names.filter((_name, index) => judge(variants[index] ?? {}, value).length === 0);
    },
  };
}

function named(contract: Contract, name: string): Schema {
  const schema = contract.schemas.get(name);
  if (schema === undefined) throw new RangeError(`${contract.id} has no schema of the name ${name}`);
  return schema;
}

import { type Contract, resolveSchema, type Schema } from "@iom-conformance/contract";
import { referencedName } from "./referencedName.ts";
import { fits } from "./runtime/examine.ts";
import { type SchemaNode, schemaPathOf } from "./runtime/schemaNode.ts";
import type { SchemaViolation } from "./runtime/schemaViolation.ts";
import { violationsOf } from "./runtime/violationsOf.ts";
import { schemaNodes } from "./schemaNodes.ts";
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

/** A judge for a contract. Schemas are prepared when they are first needed, and once. */
export function createSchemaJudge(contract: Contract): SchemaJudge {
  const nodes = schemaNodes(contract);
  const anonymous = new WeakMap<Schema, SchemaNode>();

  const nodeOf = (schema: SchemaOrName): { readonly node: SchemaNode; readonly schemaPath: string } => {
    const name = "name" in schema ? schema.name : referencedName(schema);
    if (name !== null) {
      const named = nodes.named(name);
      return { node: named.of, schemaPath: schemaPathOf(named) };
    }
    const node = anonymous.get(schema as Schema) ?? nodes.of(schema as Schema);
    anonymous.set(schema as Schema, node);
    return { node, schemaPath: "#" };
  };

  return {
    judge: (schema, value, { allErrors = true } = {}) => {
      const { node, schemaPath } = nodeOf(schema);
      return violationsOf(node, value, schemaPath, allErrors);
    },
    variantsOf: (schema, value) => {
      const union = resolveSchema(contract, "name" in schema ? schemaOf(contract, schema.name) : schema);
      const variants = union.oneOf ?? union.anyOf ?? [];
      const names = variantNames(variants, unionTag(contract, variants));
      return names.filter((_name, index) => {
        const { node, schemaPath } = nodeOf(variants[index] ?? {});
        return fits(node, value, { path: "", schemaPath });
      });
    },
  };
}

function schemaOf(contract: Contract, name: string): Schema {
  const schema = contract.schemas.get(name);
  if (schema === undefined) throw new RangeError(`${contract.id} has no schema of the name ${name}`);
  return schema;
}

import type { SchemaOrName } from "@iom-conformance/codegen";
import type { Contract, Json, Schema } from "@iom-conformance/contract";
import type fc from "fast-check";
import type { Invalid } from "./invalid/invalid.ts";
import { invalidValue } from "./invalid/invalidValue.ts";
import type { ArbitraryOptions } from "./options.ts";
import { operationArbitraries } from "./request/operationArbitraries.ts";
import type { OperationArbitraries } from "./request/request.ts";
import { checkOverrides } from "./valid/checkOverrides.ts";
import { generationOf } from "./valid/generationOf.ts";
import { validValue } from "./valid/validValue.ts";
import { variantArbitraries } from "./valid/variantArbitraries.ts";

/** Arbitraries of the values of one schema. */
export interface SchemaArbitraries<
  T = Json,
  Variants extends { readonly [name: string]: unknown } = { readonly [name: string]: Json },
> {
  /** The schema's name, or an empty text for one that has none. */
  readonly schemaName: string;
  /**
   * Values that the schema accepts.
   *
   * @throws RangeError for options that cannot be, and for an override at a place that the schema does not have
   * @throws Error for a schema that no finite value satisfies
   */
  valid(options?: ArbitraryOptions): fc.Arbitrary<T>;
  /** Values that break exactly one rule of the schema, and which. */
  invalid(options?: ArbitraryOptions): fc.Arbitrary<Invalid>;
  /** Valid values of each variant, by its name, where the schema is a union or has subtypes; else empty. */
  readonly variants: { readonly [Name in keyof Variants]: fc.Arbitrary<Variants[Name]> };
}

/** Arbitraries for everything that a contract describes. */
export interface ContractArbitraries {
  /** @throws RangeError for a name that the contract does not have */
  schema(schema: SchemaOrName): SchemaArbitraries;
  /** @throws RangeError for an id that the contract does not have */
  operation(id: string): OperationArbitraries;
}

/** The arbitraries of a contract. Nothing is built before it is asked for. */
export function arbitrariesOf(contract: Contract): ContractArbitraries {
  return {
    schema: (schemaOrName) => {
      const schema = schemaOf(contract, schemaOrName);
      return {
        schemaName: "name" in schemaOrName ? schemaOrName.name : nameOf(schemaOrName),
        valid: (options) => {
          const generation = generationOf(contract, options);
          checkOverrides(generation, schema);
          return validValue(generation, schema);
        },
        invalid: (options) => invalidValue(generationOf(contract, options), schema),
        get variants() {
          return variantArbitraries(generationOf(contract), schema);
        },
      };
    },
    operation: (id) => {
      const operation = contract.operations.find((candidate) => candidate.id === id);
      if (operation === undefined) throw new RangeError(`${contract.id} has no operation of the id ${id}`);
      return operationArbitraries(contract, operation);
    },
  };
}

function schemaOf(contract: Contract, schema: SchemaOrName): Schema {
  if (!("name" in schema)) return schema;
  if (!contract.schemas.has(schema.name)) {
    throw new RangeError(`${contract.id} has no schema of the name ${schema.name}`);
  }
  return { $ref: `#/components/schemas/${schema.name}` };
}

function nameOf(schema: Schema): string {
  return schema.$ref === undefined ? "" : schema.$ref.slice("#/components/schemas/".length);
}

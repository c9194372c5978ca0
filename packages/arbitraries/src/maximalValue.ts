import { type Contract, exampleValue, flattenSchema, type Json, type Schema } from "@iom-conformance/contract";
import { isArray, isObject } from "./json.ts";
import { fittingVariant } from "./unionVariant.ts";
import { withCounts } from "./withCounts.ts";

export interface MaximalOptions {
  /** The valid value that is filled up; by default the contract's example. What it has is kept. */
  readonly from?: Json;
  /** Optional properties that are not added. */
  readonly leaveOut?: (property: Schema) => boolean;
}

/**
 * A valid value with every optional property that its schema names, at every depth, and an item in every list. Left out is what the
 * document calls read-only, and a schema inside itself. Lists that stand for a quantity get as many items.
 */
export function maximalValue(contract: Contract, schema: Schema, options: MaximalOptions = {}): Json {
  const { from = exampleValue(contract, schema), leaveOut = () => false } = options;

  function fill(part: Schema, value: Json, around: ReadonlySet<Schema>): Json {
    const flat = flattenSchema(contract, part);
    if (isArray(value)) {
      const { items, maxItems = 1 } = flat;
      if (!items) return value;
      const list =
        value.length > 0 || maxItems === 0 || around.has(identity(items)) ? value : [exampleValue(contract, items)];
      return list.map((item) => fill(items, item, new Set([...around, identity(items)])));
    }
    if (!isObject(value)) return value;
    const variant = fittingVariant(contract, flat, value);
    const parts = [flat, ...(variant ? [flattenSchema(contract, variant)] : [])];
    const filled: { [name: string]: Json } = { ...value };
    for (const [name, property] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
      const known = identity(property);
      const resolved = flattenSchema(contract, property);
      const present = value[name];
      if (present === undefined && (resolved.readOnly || around.has(known) || leaveOut(resolved))) continue;
      filled[name] = fill(property, present ?? exampleValue(contract, property), new Set([...around, known]));
    }
    return withCounts(flat, filled);
  }

  /** Schemas that are the same for recursion: the named one behind a reference, else the schema itself. */
  function identity(part: Schema): Schema {
    return part.$ref === undefined ? part : (contract.schemas.get(part.$ref.split("/").at(-1) ?? "") ?? part);
  }

  return fill(schema, from, new Set([identity(schema)]));
}

import type { Contract, Schema } from "@iom-conformance/contract";
import { segmentsOf } from "../jsonPointer.ts";
import { formsOf } from "../shape/formsOf.ts";
import { describeSchema } from "./describeSchema.ts";
import type { Generation } from "./generation.ts";

/** @throws RangeError for an override at a place that no value of the schema has */
export function checkOverrides({ contract, options }: Generation, schema: Schema): void {
  for (const path of Object.keys(options.overrides)) {
    if (hasPlace(contract, schema, segmentsOf(path))) continue;
    throw new RangeError(`${describeSchema(schema)} has no place ${path} for an override; a list is passed with *`);
  }
}

function hasPlace(contract: Contract, schema: Schema, [segment, ...rest]: readonly string[]): boolean {
  if (segment === undefined) return true;
  return formsOf(contract, schema).some(({ shape }) => {
    const { items, properties, additional } = shape;
    if (segment === "*" && items !== null && hasPlace(contract, items, rest)) return true;
    const declared = properties.get(segment) ?? (typeof additional === "object" ? additional : null);
    return declared !== null && hasPlace(contract, declared, rest);
  });
}

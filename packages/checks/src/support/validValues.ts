import { exampleValue, type Json, type Parameter, resolveSchema } from "@iom-conformance/contract";
import type { AnyContext } from "./anyContext.ts";

/** Of a long enumeration so many values are tried. */
export const MOST_VALUES = 10;

/** Every value of an enumeration; else the fixture, the first documented example that is valid, the default, or one that the schema allows. */
export function validValues({ contract, fixtures, validate }: AnyContext, parameter: Parameter): readonly Json[] {
  const { schema, examples, traits } = parameter;
  const resolved = resolveSchema(contract, schema);
  if (resolved.enum) return resolved.enum.slice(0, MOST_VALUES);
  const configured = traits.fixture === undefined ? undefined : fixtures.get(traits.fixture);
  return [configured, ...examples, resolved.default, exampleValue(contract, schema)]
    .filter((value) => value !== undefined)
    .filter((value) => validate(schema, value).length === 0)
    .slice(0, 1);
}

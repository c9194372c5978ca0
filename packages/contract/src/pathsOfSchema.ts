import type { Contract, Schema } from "./model.ts";
import type { FieldPath } from "./traits.ts";
import { walkSchema } from "./walkSchema.ts";

/** Every place below a schema where values of a named schema stand. */
export function pathsOfSchema(contract: Contract, root: Schema, name: string): readonly FieldPath[] {
  const paths = new Set<FieldPath>();
  walkSchema(contract, root, (visit) => {
    if (visit.name === name && visit.path !== null) paths.add(visit.path);
  });
  return [...paths];
}

import type { Contract, Schema } from "@iom-conformance/contract";
import { judgeOf } from "./judgeOf.ts";
import { memoise } from "./memoise.ts";
import { plainShapesOf } from "./plainShapesOf.ts";
import { possibleTypes } from "./possibleTypes.ts";
import { refusalsOf } from "./refusals.ts";
import { schemaOfShape } from "./schemaOfShape.ts";
import type { Shape } from "./shape.ts";

/**
 * Every way to satisfy a schema at its own place: references followed, `allOf` merged, one variant chosen for every union. What stands
 * in properties and items is left as it is. Empty for a schema that plainly has no value.
 */
export const shapesOf: (contract: Contract, schema: Schema) => readonly Shape[] = memoise((contract, schema) =>
  plainShapesOf(contract, schema)
    .flatMap((shape) => withPossibleValues(contract, shape))
    .flatMap((shape) => withoutIdleExclusions(contract, shape)),
);

/** The shape without types and listed values that contradict what else it says; none when nothing is left. */
function withPossibleValues(contract: Contract, shape: Shape): readonly Shape[] {
  const types = possibleTypes(shape);
  if (types.length === 0) return [];
  if (shape.values === null) return [types.length === shape.types.length ? shape : { ...shape, types }];
  const rest = schemaOfShape({ ...shape, values: null });
  const values = shape.values.filter((value) => judgeOf(contract).judge(rest, value).length === 0);
  return values.length === 0 ? [] : [{ ...shape, types, values }];
}

/** The shape without the exclusions that it observes anyway; none when it plainly cannot observe one. */
function withoutIdleExclusions(contract: Contract, shape: Shape): readonly Shape[] {
  let current: Shape = { ...shape, excluded: [] };
  const excluded: Schema[] = [];
  for (const schema of shape.excluded) {
    const ways = refusalsOf(contract, current, schema);
    if (ways?.length === 0) return [];
    const [first] = ways ?? [];
    if (first?.cost === "none") current = first.shape;
    else excluded.push(schema);
  }
  return [{ ...current, excluded }];
}

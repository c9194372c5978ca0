import type { Contract, Schema } from "@iom-conformance/contract";
import { memoise } from "./memoise.ts";
import { plainShapesOf } from "./plainShapesOf.ts";
import type { Shape } from "./shape.ts";

/**
 * Every way to satisfy a schema at its own place: references followed, `allOf` merged, one variant chosen for every union. What stands
 * in properties and items is left as it is. Empty for a schema that plainly has no value.
 */
export const shapesOf: (contract: Contract, schema: Schema) => readonly Shape[] = memoise((contract, schema) =>
  plainShapesOf(contract, schema),
);

import type { Contract } from "@iom-conformance/contract";
import { refusalsOf } from "./refusals.ts";
import type { Shape } from "./shape.ts";

/** More narrower shapes in place of one are not followed. */
const MOST_SHAPES = 48;

/**
 * Shapes that together stand for one, each of which observes its exclusions by what it requires, leaves out or narrows. Exclusions that
 * no structure can observe are left in `excluded`. None when a shape cannot have any value.
 */
export function narrowedShapes(contract: Contract, shape: Shape): readonly Shape[] {
  let found: readonly Shape[] = [{ ...shape, excluded: [] }];
  for (const schema of shape.excluded) {
    found = found.flatMap((before) => {
      const ways = refusalsOf(contract, before, schema);
      return ways === null ? [{ ...before, excluded: [...before.excluded, schema] }] : ways.map((way) => way.shape);
    });
    found = unlikeEachOther(found).slice(0, MOST_SHAPES);
  }
  return found;
}

function unlikeEachOther(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter((shape, index) => !shapes.slice(0, index).some((other) => isAlike(shape, other)));
}

function isAlike(one: Shape, other: Shape): boolean {
  return (
    one.required.symmetricDifference(other.required).size === 0 &&
    one.absent.symmetricDifference(other.absent).size === 0 &&
    one.types.join() === other.types.join() &&
    one.excluded.length === other.excluded.length &&
    [...one.properties].every(([name, schema]) => other.properties.get(name) === schema) &&
    boundsOf(one).every((bound, index) => bound === boundsOf(other)[index]) &&
    JSON.stringify(one.values) === JSON.stringify(other.values)
  );
}

function boundsOf(shape: Shape): readonly number[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, minItems, maxItems } = shape;
  return [minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, minItems, maxItems];
}

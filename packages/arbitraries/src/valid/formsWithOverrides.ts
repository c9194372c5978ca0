import type { Json } from "@iom-conformance/contract";
import { pointerOf } from "../jsonPointer.ts";
import type { Form } from "../shape/formsOf.ts";
import type { Shape } from "../shape/shape.ts";
import type { Generation, Place } from "./generation.ts";
import { isArbitrary, overriddenNames } from "./overrides.ts";

/** The forms that have room for what the options put at and into a place; all of them, where none has. */
export function formsWithOverrides(generation: Generation, forms: readonly Form[], place: Place): readonly Form[] {
  const names = overriddenNames(generation, place);
  if (names.length === 0) return forms;
  const roomy = forms.filter(({ shape }) => names.every((name) => hasRoom(generation, shape, name, place)));
  return roomy.length === 0 ? forms : roomy;
}

function hasRoom({ options, judge }: Generation, shape: Shape, name: string, place: Place): boolean {
  if (shape.absent.has(name)) return false;
  const declared = shape.properties.get(name) ?? (typeof shape.additional === "object" ? shape.additional : null);
  if (declared === null) return false;
  const path = place.path + pointerOf([name]);
  const override = options.overrides[path];
  if (!Object.hasOwn(options.overrides, path) || isArbitrary(override)) return true;
  return judge.judge(declared, override as Json).length === 0;
}

import type { Json } from "@iom-conformance/contract";
import { isArray, isObject } from "./json.ts";

/** The segments of a JSON pointer or field path, unescaped (RFC 6901, 4). */
export function segmentsOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON pointer made of unescaped segments. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const segment of segmentsOf(pointer)) {
    if (isArray(current)) current = current[Number(segment)];
    else if (isObject(current) && Object.hasOwn(current, segment)) current = current[segment];
    else return undefined;
  }
  return current;
}

/**
 * A copy of a value in which another one stands at a JSON pointer; undefined removes what stands there. Objects around it must exist.
 *
 * @throws RangeError when the pointer leads through something that is no container
 */
export function withValueAt(value: Json, pointer: string, replacement: Json | undefined): Json {
  return replaced(value, segmentsOf(pointer), replacement, pointer) ?? null;
}

function replaced(
  value: Json | undefined,
  [segment, ...rest]: readonly string[],
  replacement: Json | undefined,
  pointer: string,
): Json | undefined {
  if (segment === undefined) return replacement;
  if (isArray(value)) {
    const index = Number(segment);
    const item = replaced(value[index], rest, replacement, pointer);
    return item === undefined ? value.toSpliced(index, 1) : Object.assign([...value], { [index]: item });
  }
  if (!isObject(value)) throw new RangeError(`nothing can be put at ${pointer}: a container on the way is missing`);
  const { [segment]: current, ...others } = value;
  const item = replaced(current, rest, replacement, pointer);
  return item === undefined ? others : { ...value, [segment]: item };
}

import type { Json } from "@iom-conformance/contract";
import { pointerOf, segmentsOf } from "../../jsonPointer.ts";

/** The pointers to everything at a field path that is there. */
export function pointersAt(value: Json, path: string): readonly string[] {
  let found: readonly (readonly [string, Json])[] = [["", value]];
  for (const segment of segmentsOf(path)) {
    found = found.flatMap(([pointer, container]) =>
      childrenOf(container, segment).map(([name, child]) => [pointer + pointerOf([name]), child] as const),
    );
  }
  return found.map(([pointer]) => pointer);
}

function childrenOf(container: Json, segment: string): readonly (readonly [string, Json])[] {
  if (typeof container !== "object" || container === null) return [];
  const entries = Object.entries(container as { readonly [name: string]: Json });
  if (Array.isArray(container) && segment === "*") return entries;
  return entries.filter(([name]) => name === segment);
}

import type { Findings, Place } from "./finding.ts";
import type { SchemaNode } from "./schemaNode.ts";

/**
 * Judges a value by a schema. With `findings` it notes what is wrong: one cause at a place, so a wrong type, constant or choice is the only
 * thing that is said there.
 *
 * @returns whether the value fits
 */
export function examine(node: SchemaNode, value: unknown, place: Place, findings?: Findings): boolean {
  let fits = true;
  for (const rule of node.rules ?? []) {
    if (rule.examine(node, value, place, findings)) continue;
    fits = false;
    if (rule.isFinal || !findings?.all) return false;
  }
  return fits;
}

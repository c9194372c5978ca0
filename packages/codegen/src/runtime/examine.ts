import { childPath, type Findings, type Place } from "./finding.ts";
import type { SchemaNode } from "./schemaNode.ts";

/**
 * Judges a value by a schema. With `findings` it notes what is wrong: one cause at a place, so a wrong type, constant or choice is the only
 * thing that is said there.
 *
 * @returns whether the value fits
 */
export function examine(node: SchemaNode, value: unknown, place: Place, findings?: Findings): boolean {
  let fits = true;
  const { rules = [] } = node;
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index];
    if (rule === undefined || rule.examine(node, value, place, findings)) continue;
    fits = false;
    if (rule.isFinal || !findings?.all) return false;
  }
  return fits;
}

/**
 * Judges a part of a value. Most parts fit, so they are judged before anybody works out where they are: scalars by the rules, and what generated
 * code has a predicate for by that.
 *
 * @param keyword Where the part's schema stands: `items`, or `properties` with the key itself.
 */
export function examineChild(
  node: SchemaNode,
  child: unknown,
  place: Place,
  key: string | number,
  keyword: "items" | "properties" | "additionalProperties",
  findings?: Findings,
): boolean {
  if (typeof child === "object" && child !== null) {
    if (node.rules?.length === 1 && node.ref?.is?.(child)) return true;
  } else if (examine(node, child, place)) {
    return true;
  } else if (findings === undefined) {
    return false;
  }
  const keywordPath = `${place.schemaPath}/${keyword}`;
  const schemaPath = keyword === "properties" ? childPath(keywordPath, key) : keywordPath;
  return examine(node, child, { path: childPath(place.path, key), schemaPath }, findings);
}

/** Whether a value fits a schema. One that cannot be read, because it has no end or its properties throw, does not. */
export function fits(node: SchemaNode, value: unknown, place: Place): boolean {
  try {
    return examine(node, value, place);
  } catch {
    return false;
  }
}

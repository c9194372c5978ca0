import { exec, type Path } from "jsonpath-rfc9535";
import { isArray, isObject, type Tree, type TreeObject } from "./json.ts";
import { childPointer } from "./jsonPointer.ts";
import type { Json } from "./model.ts";
import type { Places } from "./places.ts";
import { type OverlayAction, overlayError } from "./readOverlay.ts";

/**
 * Applies the actions in their order, changing the document in place.
 *
 * An update is merged into objects in depth; arrays grow by it, item by item when the update is an array as well
 * (Overlay Specification 1.0.0, section 4.4.3).
 * @throws {ContractError} for a target that is no JSONPath, that matches nothing or that cannot be changed so
 */
export function applyOverlay(document: Tree, actions: readonly OverlayAction[], places: Places): void {
  for (const action of actions) {
    const targets = select(document, action);
    if (action.remove) removeTargets(targets, action);
    else for (const target of targets) updateTarget(target, action, places);
  }
}

interface Target {
  readonly value: Tree;
  /** Null for the root. */
  readonly parent: Tree[] | TreeObject | null;
  readonly key: string | number;
}

function select(document: Tree, action: OverlayAction): readonly Target[] {
  const paths: Path[] = [];
  try {
    exec(document, action.target, (_value, path) => paths.push([...path]));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const problem = `the target of the action "${action.id}" is no JSONPath: ${action.target} (${reason?.replace(/\.$/, "")})`;
    throw overlayError(
      action.source,
      `${action.pointer}/target`,
      problem,
      "Write it as RFC 9535 has it, such as $.paths['/states'].get.",
    );
  }
  if (paths.length === 0) {
    const problem = `the target of the action "${action.id}" matches nothing: ${action.target}`;
    const mend = "Correct the target, or delete the action when the document no longer needs it.";
    throw overlayError(action.source, `${action.pointer}/target`, problem, mend);
  }
  return paths.map((path) => targetAt(document, path));
}

function targetAt(document: Tree, path: Path): Target {
  let target: Target = { value: document, parent: null, key: "" };
  for (const key of path) {
    const parent = target.value as Tree[] | TreeObject;
    const value = Array.isArray(parent) ? parent[Number(key)] : parent[key];
    target = { value: value ?? null, parent, key };
  }
  return target;
}

function removeTargets(targets: readonly Target[], action: OverlayAction): void {
  const indexes = new Map<Tree[], Set<number>>();
  for (const { parent, key } of targets) {
    if (parent === null) {
      throw overlayError(
        action.source,
        action.pointer,
        `the action "${action.id}" removes the whole document`,
        "Correct the target.",
      );
    }
    if (Array.isArray(parent)) indexes.set(parent, (indexes.get(parent) ?? new Set<number>()).add(Number(key)));
    else delete parent[key];
  }
  for (const [array, removed] of indexes) {
    array.splice(0, array.length, ...array.filter((_item, index) => !removed.has(index)));
  }
}

function updateTarget(target: Target, action: OverlayAction, places: Places): void {
  const update = action.update ?? null;
  const pointer = `${action.pointer}/update`;
  if (Array.isArray(target.value)) {
    appendTo(target.value, update, action, pointer, places);
  } else if (isObject(target.value) && isObject(update)) {
    mergeInto(target.value as TreeObject, update, action, pointer, places);
  } else {
    const wrong = isObject(target.value)
      ? "an object with something that is no object"
      : "a value that is neither an object nor an array";
    const problem = `the action "${action.id}" updates ${wrong}: ${action.target}`;
    throw overlayError(
      action.source,
      pointer,
      problem,
      "Point the target at the object that holds the value, and update its property.",
    );
  }
}

function appendTo(array: Tree[], update: Json, action: OverlayAction, pointer: string, places: Places): void {
  const copy = places.copy(update, action.source, pointer);
  if (Array.isArray(copy)) array.push(...copy);
  else array.push(copy);
}

function mergeInto(
  object: TreeObject,
  update: { readonly [key: string]: Json },
  action: OverlayAction,
  pointer: string,
  places: Places,
): void {
  for (const [key, value] of Object.entries(update)) {
    const here = childPointer(pointer, key);
    const current = Object.hasOwn(object, key) ? object[key] : undefined;
    if (isObject(current) && isObject(value)) {
      mergeInto(current as TreeObject, value, action, here, places);
    } else if (Array.isArray(current) && isArray(value)) {
      appendTo(current, value, action, here, places);
    } else {
      object[key] = places.copy(value, action.source, here);
      places.move(object, key, action.source, here);
    }
  }
}

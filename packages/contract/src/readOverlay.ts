import { ContractError } from "./contractError.ts";
import { isArray, isObject, own } from "./json.ts";
import type { Json, JsonObject } from "./model.ts";
import type { YamlSource } from "./yamlSource.ts";

/** One action of an overlay, checked. */
export interface OverlayAction {
  readonly id: string;
  readonly description: string;
  /** RFC 9535 JSONPath, as written. */
  readonly target: string;
  readonly evidence: Json;
  readonly remove: boolean;
  /** Absent when the action removes. */
  readonly update?: Json;
  /** JSON pointer to the action in the overlay. */
  readonly pointer: string;
  readonly source: YamlSource;
}

const knownKeys = ["target", "description", "update", "remove"];

/**
 * The actions of an OpenAPI Overlay 1.0.0 document, in their order.
 * @throws {ContractError} when the document is no such overlay
 */
export function readOverlay(source: YamlSource): readonly OverlayAction[] {
  const root = source.value;
  const version = isObject(root) ? own(root, "overlay") : undefined;
  if (!isObject(root) || version === undefined) {
    throw overlayError(source, "", "this is no overlay: it has no key `overlay`", "Begin it with `overlay: 1.0.0`.");
  }
  if (typeof version !== "string" || !/^1\.0\.\d+$/.test(version)) {
    const problem = `version ${JSON.stringify(version)} of the Overlay Specification is not supported`;
    throw overlayError(source, "/overlay", problem, "Use `overlay: 1.0.0`.");
  }
  const actions = own(root, "actions");
  if (!isArray(actions) || actions.length === 0) {
    throw overlayError(source, "/actions", "the overlay has no actions", "Add a list `actions`, or delete the file.");
  }
  return actions.map((action, index) => readAction(action, source, `/actions/${index}`));
}

/**
 * Two actions may not share an id, also not across overlays.
 * @throws {ContractError}
 */
export function refuseDuplicateIds(actions: readonly OverlayAction[]): void {
  const seen = new Map<string, OverlayAction>();
  for (const action of actions) {
    const earlier = seen.get(action.id);
    if (earlier !== undefined) {
      const place = `${earlier.source.file}:${earlier.source.lineOf(earlier.pointer)}`;
      const problem = `two actions have the x-id "${action.id}"; the other one is at ${place}`;
      throw overlayError(action.source, `${action.pointer}/x-id`, problem, "Give one of them another id.");
    }
    seen.set(action.id, action);
  }
}

function readAction(action: Json, source: YamlSource, pointer: string): OverlayAction {
  if (!isObject(action))
    throw overlayError(source, pointer, "an action must be an object", "Give it target and update or remove.");
  const id = own(action, "x-id");
  if (typeof id !== "string" || id === "") {
    throw overlayError(
      source,
      pointer,
      "an action has no x-id",
      "Give it a stable x-id, such as `delivery-tag-standard`.",
    );
  }
  const target = own(action, "target");
  if (typeof target !== "string") {
    throw overlayError(source, pointer, `the action "${id}" has no target`, "Give it a JSONPath that begins with $.");
  }
  for (const key of Object.keys(action)) {
    if (!knownKeys.includes(key) && !key.startsWith("x-")) {
      const mend = `An action may have ${knownKeys.join(", ")} and keys that begin with x-.`;
      throw overlayError(source, `${pointer}/${key}`, `the action "${id}" has the unknown key "${key}"`, mend);
    }
  }
  return { id, target, ...readChange(action, id, source, pointer), ...readReason(action), pointer, source };
}

function readChange(
  action: JsonObject,
  id: string,
  source: YamlSource,
  pointer: string,
): { remove: boolean; update?: Json } {
  const remove = own(action, "remove") ?? false;
  if (typeof remove !== "boolean") {
    throw overlayError(
      source,
      `${pointer}/remove`,
      `remove of the action "${id}" is neither true nor false`,
      "Write `remove: true`.",
    );
  }
  const update = own(action, "update");
  if (!remove && update === undefined) {
    throw overlayError(source, pointer, `the action "${id}" changes nothing`, "Give it `update` or `remove: true`.");
  }
  return remove || update === undefined ? { remove } : { remove, update };
}

function readReason(action: JsonObject): { description: string; evidence: Json } {
  const description = own(action, "description");
  return {
    description: typeof description === "string" ? description.trim() : "",
    evidence: own(action, "x-evidence") ?? null,
  };
}

/** An error about a place in an overlay. */
export function overlayError(source: YamlSource, pointer: string, problem: string, mend: string): ContractError {
  return new ContractError({ problem, file: source.file, line: source.lineOf(pointer) ?? source.lineOf(""), mend });
}

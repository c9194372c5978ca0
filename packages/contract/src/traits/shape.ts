import { isArray, isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { Json } from "../model.ts";

/** What a part of a trait must look like. */
export type Shape =
  | { readonly kind: "text" | "path" | "flag" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list" | "map"; readonly of: Shape }
  | { readonly kind: "object"; readonly required: Shapes; readonly optional: Shapes }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] };

type Shapes = { readonly [key: string]: Shape };

export const text: Shape = { kind: "text" };
/** A JSON pointer, in which `*` may stand for every item. */
export const path: Shape = { kind: "path" };
export const flag: Shape = { kind: "flag" };
export const word = (...words: string[]): Shape => ({ kind: "word", words });
export const list = (of: Shape): Shape => ({ kind: "list", of });
export const map = (of: Shape): Shape => ({ kind: "map", of });
export const object = (required: Shapes, optional: Shapes = {}): Shape => ({ kind: "object", required, optional });
export const either = (...shapes: Shape[]): Shape => ({ kind: "either", shapes });

/**
 * Compares a trait with its shape.
 * @throws {ContractError} that names the key, its place and what is expected there
 */
export function requireShape(context: LoadContext, shape: Shape, holder: object, key: string): void {
  const value = own(holder as { readonly [key: string]: Json }, key) ?? null;
  switch (shape.kind) {
    case "text":
    case "path":
    case "flag":
    case "word":
      if (!isLeaf(shape, value)) {
        throw context.defect(
          `${key} must be ${nameOf(shape)}, not ${JSON.stringify(value)}`,
          `Write ${nameOf(shape)}.`,
          holder,
          key,
        );
      }
      return;
    case "list":
      if (!isArray(value)) throw context.defect(`${key} must be a list`, "Write a list.", holder, key);
      for (const index of value.keys()) requireShape(context, shape.of, value, String(index));
      return;
    case "map":
      if (!isObject(value)) throw context.defect(`${key} must be an object`, "Write an object.", holder, key);
      for (const name of Object.keys(value)) requireShape(context, shape.of, value, name);
      return;
    case "object":
      requireObject(context, shape, value, holder, key);
      return;
    case "either": {
      const fitting = shape.shapes.find((candidate) => hasKeys(candidate, value));
      if (fitting === undefined) {
        const mend = `Write ${shape.shapes.map(nameOf).join(" or ")}.`;
        throw context.defect(`${key} is not understood: ${JSON.stringify(value)}`, mend, holder, key);
      }
      requireShape(context, fitting, holder, key);
    }
  }
}

function requireObject(
  context: LoadContext,
  shape: Shape & { kind: "object" },
  value: Json,
  holder: object,
  key: string,
): void {
  if (!isObject(value)) throw context.defect(`${key} must be an object`, `Write ${nameOf(shape)}.`, holder, key);
  for (const name of Object.keys(shape.required)) {
    if (!Object.hasOwn(value, name))
      throw context.defect(`${key} has no ${name}`, `Write ${nameOf(shape)}.`, holder, key);
  }
  for (const name of Object.keys(value)) {
    const part = own(shape.required, name) ?? own(shape.optional, name);
    if (part === undefined) {
      const known = [...Object.keys(shape.required), ...Object.keys(shape.optional)].join(", ");
      throw context.defect(`${key} has the unknown key ${name}`, `Known keys: ${known}.`, value, name);
    }
    requireShape(context, part, value, name);
  }
}

function isLeaf(shape: Shape, value: Json): boolean {
  if (shape.kind === "flag") return typeof value === "boolean";
  if (typeof value !== "string") return false;
  if (shape.kind === "path") return value === "" || value.startsWith("/");
  return shape.kind !== "word" || shape.words.includes(value);
}

function hasKeys(shape: Shape, value: Json): boolean {
  return (
    shape.kind === "object" && isObject(value) && Object.keys(shape.required).every((key) => Object.hasOwn(value, key))
  );
}

function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "a text";
    case "path":
      return "a JSON pointer, which begins with /";
    case "flag":
      return "true or false";
    case "word":
      return shape.words.join(" or ");
    case "object":
      return `an object with ${Object.keys(shape.required).join(", ")}`;
    default:
      return `a ${shape.kind}`;
  }
}

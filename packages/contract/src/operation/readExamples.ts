import { isArray, isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { Json, JsonObject, Schema } from "../model.ts";
import type { References } from "../references.ts";

/**
 * The documented examples of a parameter or media type: its `example`, its `examples`, or else that of its schema.
 * Examples that are only an address (`externalValue`) are left out.
 */
export function readExamples(
  context: LoadContext,
  references: References,
  holder: JsonObject,
  schema: Schema | null,
): readonly Json[] {
  const own = ownExamples(context, references, holder);
  if (own.length > 0) return own;
  return schema?.example === undefined ? [] : [schema.example];
}

function ownExamples(context: LoadContext, references: References, holder: JsonObject): readonly Json[] {
  const example = own(holder, "example");
  if (example !== undefined) return [example];
  const examples = own(holder, "examples");
  if (examples === undefined || examples === null) return [];
  if (isArray(examples)) {
    context.warn("examples-list", "examples is a list, as in a schema; read as values", holder, "examples");
    return examples;
  }
  if (!isObject(examples))
    throw context.defect("examples must be an object", "Write name: { value: … }.", holder, "examples");
  return Object.entries(examples).flatMap(([name, entry]) => {
    const resolved = isObject(entry) ? references.resolve(entry) : entry;
    if (isObject(resolved) && Object.hasOwn(resolved, "value")) return [resolved.value ?? null];
    if (isObject(resolved) && Object.hasOwn(resolved, "externalValue")) return [];
    context.warn("bare-example", `the example ${name} has no key value; read as the value itself`, examples, name);
    return [resolved];
  });
}

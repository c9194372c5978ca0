import { isArray, isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { Json, JsonObject } from "../model.ts";

/** The first documented example of a schema: `example`, or the first of `examples`. */
export function readSchemaExample(context: LoadContext, schema: JsonObject): Json | undefined {
  const example = own(schema, "example");
  if (example !== undefined) return example;
  const examples = own(schema, "examples");
  if (examples === undefined) return undefined;
  if (isArray(examples)) return examples[0];
  if (!isObject(examples)) {
    context.warn("examples-of-schema", "examples of a schema must be a list; read as one example", schema, "examples");
    return examples;
  }
  context.warn(
    "examples-of-schema",
    "examples of a schema are named, as those of a parameter; the first one is read",
    schema,
    "examples",
  );
  const [first] = Object.values(examples);
  return isObject(first) && Object.hasOwn(first, "value") ? first.value : first;
}

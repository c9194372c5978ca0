import type { Schema } from "@iom-conformance/contract";

/** A schema in a message: its name, or the beginning of what it says. */
export function describeSchema(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice("#/components/schemas/".length);
  const text = JSON.stringify(schema);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

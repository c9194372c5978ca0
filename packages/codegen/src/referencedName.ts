import type { Schema } from "@iom-conformance/contract";

const prefix = "#/components/schemas/";

/** The name of the schema that a reference points to; null for a schema without a name. */
export function referencedName(schema: Schema): string | null {
  return schema.$ref?.startsWith(prefix) ? schema.$ref.slice(prefix.length) : null;
}

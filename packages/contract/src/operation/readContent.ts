import { isObject, own } from "../json.ts";
import type { LoadContext } from "../loadContext.ts";
import type { JsonObject, MediaType, Schema } from "../model.ts";
import type { References } from "../references.ts";
import type { NormaliseSchema } from "../schema/normaliseSchema.ts";
import { readExamples } from "./readExamples.ts";

/** What the readers of operations share. */
export interface OperationContext {
  readonly context: LoadContext;
  readonly references: References;
  readonly normalise: NormaliseSchema;
  /** A schema with its chain of `$ref`s followed, as far as it is known while the document is read. */
  readonly resolved: (schema: Schema) => Schema;
}

/** The media types of a body, in the document's order. */
export function readContent(reader: OperationContext, holder: JsonObject): readonly MediaType[] {
  const content = own(holder, "content");
  if (content === undefined || content === null) return [];
  if (!isObject(content)) {
    throw reader.context.defect("content must be an object", "Write media type: { schema: … }.", holder, "content");
  }
  return Object.entries(content).map(([mediaType, value]) => {
    const entry = isObject(value) ? value : {};
    const raw = own(entry, "schema");
    const schema = raw === undefined || raw === null ? null : reader.normalise(raw, entry, "schema");
    const examples = readExamples(reader.context, reader.references, entry, schema && reader.resolved(schema));
    return { mediaType, schema, examples };
  });
}

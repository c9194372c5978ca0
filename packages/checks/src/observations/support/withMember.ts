import { flattenSchema, type Json, resolveSchema, type Schema } from "@iom-conformance/contract";
import type { ObservationContext } from "./listReading.ts";

/** A body with one more member, or with another value of it; what is no object stays as it is. */
export function withMember(body: Json, name: string, value: Json): Json {
  return body === null || typeof body !== "object" || Array.isArray(body) ? body : { ...body, [name]: value };
}

/** The first optional member of the body with such a schema; null where there is none. */
export function optionalMember(
  { contract, operation }: Pick<ObservationContext, "contract" | "operation">,
  isWanted: (schema: Schema) => boolean,
): string | null {
  const schema = operation.requestBody?.content[0]?.schema;
  if (!schema) return null;
  const { properties = {}, required = [] } = flattenSchema(contract, schema);
  const found = Object.entries(properties).find(
    ([name, property]) => !required.includes(name) && isWanted(resolveSchema(contract, property)),
  );
  return found?.[0] ?? null;
}

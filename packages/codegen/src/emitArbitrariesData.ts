import type { Operation, Schema } from "@iom-conformance/contract";

/** A schema without prose. The names of properties stay, also where they are called like the keyword of prose. */
export function bareSchema(schema: Schema): Schema {
  const { description: _description, deprecated: _deprecated, ...rest } = schema;
  return mapSchemas(rest, bareSchema);
}

/** What requests are made from: the operation without prose and without what its answers look like. */
export function bareOperation({ id, method, path, parameters, requestBody, responses, traits }: Operation): object {
  const ranges = traits.filters?.filter(({ match }) => match !== "any-of") ?? [];
  const answers = responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  return {
    id,
    method,
    path,
    parameters: parameters.map(({ description: _description, schema, ...rest }) => ({
      ...rest,
      schema: bareSchema(schema),
    })),
    requestBody: requestBody && {
      ...requestBody,
      content: requestBody.content.map(({ schema, ...rest }) => ({ ...rest, schema: schema && bareSchema(schema) })),
    },
    answers: [...new Set(answers)],
    traits: {
      ...(traits.pagination && { pagination: traits.pagination }),
      ...(ranges.length > 0 && { filters: ranges }),
    },
  };
}

/** A copy of a schema in which each schema right below it is replaced. */
function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { properties, additionalProperties, items, not, allOf, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, change(inner)])),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: change(additionalProperties) }),
    ...(items && { items: change(items) }),
    ...(not && { not: change(not) }),
    ...(allOf && { allOf: allOf.map(change) }),
    ...(anyOf && { anyOf: anyOf.map(change) }),
    ...(oneOf && { oneOf: oneOf.map(change) }),
  };
}

import type { MediaType, Operation, Parameter, Schema } from "@iom-conformance/contract";

/** A schema without prose. The names of properties stay, also where they are called like the keyword of prose. */
export function bareSchema(schema: Schema): Schema {
  const { description: _description, deprecated: _deprecated, ...rest } = schema;
  return mapSchemas(rest, bareSchema);
}

/** What requests are made from: the operation without prose and without the schemas of its answers. */
export function bareOperation(operation: Operation): Operation {
  const { requestBody } = operation;
  return {
    ...operation,
    summary: "",
    parameters: operation.parameters.map(bareParameter),
    requestBody: requestBody && { ...requestBody, content: requestBody.content.map(bareContent) },
    responses: operation.responses.map(({ status, content }) => ({
      status,
      description: "",
      headers: [],
      content: content.map(({ mediaType }) => ({ mediaType, schema: null, examples: [] })),
    })),
    security: [],
    traits: {},
  };
}

function bareParameter(parameter: Parameter): Parameter {
  return { ...parameter, description: "", schema: bareSchema(parameter.schema) };
}

function bareContent({ mediaType, schema, examples }: MediaType): MediaType {
  return { mediaType, schema: schema && bareSchema(schema), examples };
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

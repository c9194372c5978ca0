/** As much of a JSON Schema as the order of keys needs; the first two are there because every schema has one of them. */
export interface OrderingSchema {
  readonly type?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: OrderingSchema };
  readonly properties?: { readonly [name: string]: OrderingSchema };
  readonly items?: OrderingSchema | boolean;
  readonly anyOf?: readonly OrderingSchema[];
}

/**
 * A copy of a JSON value with its keys in the order in which the schema names them, and the others after those in the order of their
 * code units. Only references to `$defs` of the root are followed.
 */
export function inSchemaOrder(value: unknown, schema: OrderingSchema, root: OrderingSchema = schema): unknown {
  const { properties = {}, items } = resolve(schema, root);
  if (Array.isArray(value)) {
    const itemSchema = typeof items === "object" ? items : {};
    return value.map((item) => inSchemaOrder(item, itemSchema, root));
  }
  if (value === null || typeof value !== "object") return value;
  const entries = new Map(Object.entries(value));
  const names = Object.keys(properties).filter((name) => entries.has(name));
  const others = [...entries.keys()].filter((name) => !Object.hasOwn(properties, name)).sort();
  return Object.fromEntries(
    [...names, ...others].map((name) => [name, inSchemaOrder(entries.get(name), propertyOf(properties, name), root)]),
  );
}

function resolve(schema: OrderingSchema, root: OrderingSchema): OrderingSchema {
  const definition = schema.$ref?.replace(/^#\/\$defs\//, "");
  if (definition !== undefined) return root.$defs?.[definition] ?? {};
  return schema.anyOf?.find(({ properties }) => properties) ?? schema;
}

function propertyOf(properties: NonNullable<OrderingSchema["properties"]>, name: string): OrderingSchema {
  return (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? {};
}

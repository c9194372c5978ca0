import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { PlainSchema } from "../plainJsonSchema.ts";

/** What a value of a schema reached: the variants of unions that it took, and the bounds that it hit exactly. */
export interface Reached {
  readonly variants: Set<string>;
  readonly bounds: Set<string>;
}

/** Judges generated values with an engine that is neither ours nor a generator's. */
export interface Referee {
  readonly accepts: (value: unknown) => boolean;
  /** Adds what a valid value reached. */
  readonly observe: (value: unknown, reached: Reached) => void;
  /** Everything that the schema has to reach. */
  readonly reachable: Reached;
}

/** A schema, the pointer to it, and the place in a value for which it stands, with `*` for every item of a list. */
interface Spot {
  readonly schema: PlainSchema;
  readonly pointer: string;
  readonly place: string;
}

/** What a schema says about sizes, and how large a value is in that respect. */
const sizes: readonly { readonly keywords: readonly string[]; readonly sizeOf: (value: unknown) => number | null }[] = [
  { keywords: ["minLength", "maxLength"], sizeOf: (value) => (typeof value === "string" ? [...value].length : null) },
  { keywords: ["minItems", "maxItems"], sizeOf: (value) => (Array.isArray(value) ? value.length : null) },
  { keywords: ["minimum", "maximum"], sizeOf: (value) => (typeof value === "number" ? value : null) },
];

/** Beyond this, a limit of a length is none. */
const LONGEST = 100_000;

/** A referee for a schema as `plainJsonSchema` makes it. */
export function createReferee(document: PlainSchema): Referee {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "schema");
  const judge = (pointer: string) => {
    const validate = ajv.getSchema(`schema#${pointer}`);
    if (validate === undefined) throw new Error(`there is no schema at ${pointer}`);
    return (value: unknown) => validate(value) === true;
  };
  const root = judge("");

  const resolved = (spot: Spot): Spot => {
    const { $ref } = spot.schema;
    if (typeof $ref !== "string") return spot;
    const pointer = $ref.slice(1);
    const schema = pointer
      .slice(1)
      .split("/")
      .reduce<unknown>((part, key) => (part as PlainSchema)[key], document);
    return { schema: schema as PlainSchema, pointer, place: spot.place };
  };

  const observe = (spot: Spot, value: unknown, reached: Reached): void => {
    const { schema, pointer, place } = resolved(spot);
    for (const { name, limit, sizeOf } of boundsOf(schema)) {
      if (sizeOf(value) === limit) reached.bounds.add(`${place} ${name}`);
    }
    for (const variant of variantsOf({ schema, pointer, place })) {
      if (!judge(variant.pointer)(value)) continue;
      reached.variants.add(variant.pointer);
      observe(variant, value, reached);
    }
    for (const [child, part] of childrenOf({ schema, pointer, place }, value)) observe(child, part, reached);
  };

  const reachable: Reached = { variants: new Set(), bounds: new Set() };
  const enumerate = (spot: Spot, open: ReadonlySet<string>): void => {
    const { schema, pointer, place } = resolved(spot);
    if (open.has(pointer)) return;
    const inner = new Set(open).add(pointer);
    for (const { name } of boundsOf(schema)) reachable.bounds.add(`${place} ${name}`);
    for (const variant of variantsOf({ schema, pointer, place })) {
      reachable.variants.add(variant.pointer);
      enumerate(variant, inner);
    }
    for (const child of declaredChildrenOf({ schema, pointer, place })) enumerate(child, inner);
  };

  const start: Spot = { schema: document, pointer: "", place: "" };
  enumerate(start, new Set());
  return { accepts: root, observe: (value, reached) => observe(start, value, reached), reachable };
}

function boundsOf(schema: PlainSchema) {
  const declared = sizes.flatMap(({ keywords, sizeOf }) =>
    keywords.map((name) => ({ name, limit: schema[name], sizeOf })),
  );
  const integers = schema.format === "int32" ? [-(2 ** 31), 2 ** 31 - 1] : [];
  const sizeOf = (value: unknown) => (typeof value === "number" ? value : null);
  return [
    ...declared.filter(
      ({ name, limit }) =>
        typeof limit === "number" && !(name.startsWith("max") && name !== "maximum" && limit > LONGEST),
    ),
    ...integers
      // A narrower bound takes the place of that of the format.
      .filter((limit) => !(limit < 0 ? "minimum" in schema : "maximum" in schema))
      .map((limit) => ({ name: `format ${limit}`, limit, sizeOf })),
  ];
}

function variantsOf({ schema, pointer, place }: Spot): readonly Spot[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const variants = schema[keyword];
    if (!Array.isArray(variants)) return [];
    return variants.map((variant, index) => ({ schema: variant, pointer: `${pointer}/${keyword}/${index}`, place }));
  });
}

function childrenOf(spot: Spot, value: unknown): readonly (readonly [Spot, unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  const { schema, pointer, place } = spot;
  if (Array.isArray(value)) {
    const items = schema.items as PlainSchema | undefined;
    if (items === undefined) return [];
    return value.map((item) => [{ schema: items, pointer: `${pointer}/items`, place: `${place}/*` }, item] as const);
  }
  const known = propertiesOf(schema);
  return Object.entries(value).flatMap(([name, part]) => {
    const declared = Object.hasOwn(known, name) ? known[name] : undefined;
    if (declared !== undefined) {
      return [
        [{ schema: declared, pointer: `${pointer}/properties/${name}`, place: `${place}/${name}` }, part] as const,
      ];
    }
    const others = schema.additionalProperties;
    if (typeof others !== "object" || others === null) return [];
    const child = { schema: others as PlainSchema, pointer: `${pointer}/additionalProperties`, place: `${place}/*` };
    return [[child, part] as const];
  });
}

function declaredChildrenOf({ schema, pointer, place }: Spot): readonly Spot[] {
  const { items, additionalProperties } = schema;
  return [
    ...Object.entries(propertiesOf(schema)).map(([name, part]) => ({
      schema: part,
      pointer: `${pointer}/properties/${name}`,
      place: `${place}/${name}`,
    })),
    ...(typeof items === "object"
      ? [{ schema: items as PlainSchema, pointer: `${pointer}/items`, place: `${place}/*` }]
      : []),
    ...(typeof additionalProperties === "object"
      ? [
          {
            schema: additionalProperties as PlainSchema,
            pointer: `${pointer}/additionalProperties`,
            place: `${place}/*`,
          },
        ]
      : []),
  ];
}

function propertiesOf(schema: PlainSchema): { readonly [name: string]: PlainSchema } {
  return (schema.properties ?? {}) as { readonly [name: string]: PlainSchema };
}

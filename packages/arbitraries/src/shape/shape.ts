import type { Json, Schema, SchemaTraits, SchemaType } from "@iom-conformance/contract";

/** One way to satisfy a schema: references followed, `allOf` merged, one variant chosen for every union at this place. */
export interface Shape {
  /**
   * The types that are allowed, never none. All seven where the schema says nothing; `integer` beside `number` says no more than
   * `number` alone.
   */
  readonly types: readonly SchemaType[];
  /** The only values that are allowed, from `enum` and `const`; null where the schema names none. */
  readonly values: readonly Json[] | null;
  /** Infinite where the schema says nothing, like the other three bounds. */
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly exclusiveMaximum: number;
  readonly multipleOf: readonly number[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  /** What all items must satisfy; null where the schema says nothing. */
  readonly items: Schema | null;
  /** What each named property must satisfy, by all declarations of it together. */
  readonly properties: ReadonlyMap<string, Schema>;
  /** Names that must be there, also names that are no named property. */
  readonly required: ReadonlySet<string>;
  /** What unnamed properties must satisfy; true where the schema says nothing, `anything` where it allows them in so many words. */
  readonly additional: boolean | Schema;
  readonly minProperties: number;
  readonly maxProperties: number;
  /** Names that must not be there, because nothing else keeps the value from fitting another variant too. */
  readonly absent: ReadonlySet<string>;
  /** What the value must not satisfy: `not`, and the siblings of a chosen `oneOf` variant that the shape does not exclude by itself. */
  readonly excluded: readonly Schema[];
  /** The variants that were chosen, the outermost union first. */
  readonly chosen: readonly ChosenVariant[];
  /** `example`, `default` of the schema and of its parts; not all of them need to be valid. */
  readonly examples: readonly Json[];
  readonly traits: SchemaTraits;
}

/** The choice that a shape makes at one union. */
export interface ChosenVariant {
  /** The schema that has the union. */
  readonly union: Schema;
  readonly keyword: "oneOf" | "anyOf";
  readonly index: number;
  /** The name of the variant's schema, else the one value of its tag, else `variant 1` and so on. */
  readonly name: string;
  /** The property that tells the variants apart, and the values of it that select this one. */
  readonly tag: { readonly property: string; readonly values: readonly Json[] } | null;
}

/** The schema of every value, where a document says so with `true`. */
export const anything: Schema = Object.freeze({});

/** All types that JSON Schema knows. */
export const allTypes: readonly SchemaType[] = ["object", "array", "string", "integer", "number", "boolean", "null"];

/** The shape of a schema that says nothing. */
export const anyShape: Shape = {
  types: allTypes,
  values: null,
  minimum: Number.NEGATIVE_INFINITY,
  maximum: Number.POSITIVE_INFINITY,
  exclusiveMinimum: Number.NEGATIVE_INFINITY,
  exclusiveMaximum: Number.POSITIVE_INFINITY,
  multipleOf: [],
  minLength: 0,
  maxLength: Number.POSITIVE_INFINITY,
  patterns: [],
  formats: [],
  minItems: 0,
  maxItems: Number.POSITIVE_INFINITY,
  uniqueItems: false,
  items: null,
  properties: new Map(),
  required: new Set(),
  additional: true,
  minProperties: 0,
  maxProperties: Number.POSITIVE_INFINITY,
  absent: new Set(),
  excluded: [],
  chosen: [],
  examples: [],
  traits: {},
};

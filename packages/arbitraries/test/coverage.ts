import { createSchemaJudge } from "@iom-conformance/codegen";
import {
  type Contract,
  constraintsOf,
  flattenSchema,
  type Json,
  type JsonObject,
  type Schema,
  unionsOf,
} from "@iom-conformance/contract";
import { partsOf } from "./laws.ts";

/** Something that has to be seen among values, and how often it was. */
export interface Sight {
  readonly what: string;
  readonly count: number;
}

const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 100;

/**
 * What the values of a schema have to show: each optional field there and not there, each list empty, with one item and with more, each
 * variant of each union, each bound hit exactly. Read from the contract alone, with nothing of what generates values.
 */
export function sightsOf(contract: Contract, root: Schema, values: readonly Json[]): readonly Sight[] {
  const parts = Map.groupBy(
    values.flatMap((value) => [...partsOf(value)]),
    ([path]) => path,
  );
  const at = (path: string): readonly Json[] => (parts.get(path) ?? []).map(([, part]) => part);
  const { judge } = createSchemaJudge(contract);
  return [
    ...objectsIn(contract, root).flatMap(({ path, schema, variant }) => {
      const objects = at(path).filter(
        (value) => isObject(value) && (variant === null || judge(variant, value).length === 0),
      );
      return optionalNames(schema).flatMap((name) => {
        const there = objects.filter((value) => Object.hasOwn(value as JsonObject, name)).length;
        const place = `${path}/${name}${variant === null ? "" : ` of ${variant.$ref ?? "a variant"}`}`;
        return [
          { what: `${place} there`, count: there },
          { what: `${place} not there`, count: objects.length - there },
        ];
      });
    }),
    ...listsIn(contract, root).flatMap(({ path, schema }) => {
      const lengths = at(path).map((value) => (value as readonly Json[]).length);
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
      return [
        ...(minItems === 0 ? [{ what: `${path} empty`, count: lengths.filter((length) => length === 0).length }] : []),
        ...(minItems <= 1
          ? [{ what: `${path} with one item`, count: lengths.filter((length) => length === 1).length }]
          : []),
        ...(maxItems > 1 ? [{ what: `${path} with more`, count: lengths.filter((length) => length > 1).length }] : []),
      ];
    }),
    ...unionsOf(contract, root).flatMap(({ variants, paths }) =>
      paths.flatMap((path) =>
        variants.map(({ name, schema }) => ({
          what: `${path} as ${name}`,
          count: at(path).filter((value) => judge(schema, value).length === 0).length,
        })),
      ),
    ),
    ...constraintsOf(contract, root).flatMap(({ path, keyword, limit }) => {
      const measure = measures[keyword];
      if (measure === undefined || typeof limit !== "number") return [];
      if (limit > (keyword.endsWith("Items") ? LONGEST_LIST : keyword.endsWith("Length") ? LONGEST_TEXT : 1e300))
        return [];
      return [
        { what: `${path} ${keyword} ${limit}`, count: at(path).filter((value) => measure(value) === limit).length },
      ];
    }),
  ];
}

const itemsOf = (value: Json): number => (value as readonly Json[]).length;
const codePointsOf = (value: Json): number => [...(value as string)].length;
const measures: { readonly [keyword: string]: ((value: Json) => number) | undefined } = {
  minimum: Number,
  maximum: Number,
  minLength: codePointsOf,
  maxLength: codePointsOf,
  minItems: itemsOf,
  maxItems: itemsOf,
};

interface PlacedSchema {
  readonly path: string;
  readonly schema: Schema;
  readonly variant: Schema | null;
}

function objectsIn(contract: Contract, root: Schema): readonly PlacedSchema[] {
  return placesIn(contract, root).filter(({ schema }) => schema.properties !== undefined);
}

function listsIn(contract: Contract, root: Schema): readonly PlacedSchema[] {
  return placesIn(contract, root).filter(({ schema }) => schema.items !== undefined);
}

/** Every flattened schema on the way through properties, items and variants, with its path. */
function placesIn(contract: Contract, root: Schema, path = "", variant: Schema | null = null): readonly PlacedSchema[] {
  const schema = flattenSchema(contract, root);
  return [
    { path, schema, variant },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => placesIn(contract, part, `${path}/${name}`)),
    ...(schema.items === undefined ? [] : placesIn(contract, schema.items, `${path}/*`)),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => placesIn(contract, part, path, part)),
  ];
}

function optionalNames({ properties = {}, required = [] }: Schema): readonly string[] {
  return Object.keys(properties).filter((name) => !required.includes(name));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

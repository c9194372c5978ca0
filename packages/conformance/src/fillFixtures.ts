import { type Contract, flattenSchema, type Json, type JsonObject, type Schema } from "@iom-conformance/contract";
import type { Fixtures } from "./settings.ts";

/** What fills a request body besides the schema. */
export interface Filling {
  readonly contract: Contract;
  readonly fixtures: Fixtures;
  /** A text that no earlier message of this or another run used. */
  fresh(): string;
}

/** Items that stand for a quantity are repeated up to this many. */
const MOST_REPEATED_ITEMS = 50;

/**
 * Puts the deployment's own data into a body: values from fixtures, fresh ids, and arrays whose length is a quantity.
 * Fixtures that are not configured leave the value as it is.
 */
export function fillFixtures(filling: Filling, schema: Schema, value: Json): Json {
  return fill(filling, schema, value, undefined);
}

/** The fixtures that a body of this schema needs, as dotted keys; those for optional properties that the body lacks are not needed. */
export function fixturesNeeded(contract: Contract, schema: Schema, value: Json): readonly string[] {
  if (!isObject(value)) return [];
  const { properties = {} } = flattenSchema(contract, schema);
  return Object.entries(value).flatMap(([name, item]) => {
    const property = properties[name];
    const key = property && traitsOf(property, contract).fixture;
    if (key && !key.startsWith("./")) return [key];
    return property && isObject(item) ? fixturesNeeded(contract, property, item) : [];
  });
}

function fill(filling: Filling, schema: Schema, value: Json, entry: Json | undefined): Json {
  const { contract } = filling;
  if (Array.isArray(value)) {
    const { items } = flattenSchema(contract, schema);
    return items ? value.map((item: Json) => fill(filling, items, item, entry)) : value;
  }
  if (!isObject(value)) return value;
  const flat = flattenSchema(contract, schema);
  const filled: { [name: string]: Json } = {};
  for (const [name, item] of Object.entries(value)) {
    const property = flat.properties?.[name];
    filled[name] = property ? fillProperty(filling, property, item, entry) : item;
  }
  for (const { items, quantity } of traitsOf(schema, contract).counts ?? []) {
    matchCount(filled, items.slice(1), quantity.slice(1));
  }
  return filled;
}

function fillProperty(filling: Filling, property: Schema, value: Json, entry: Json | undefined): Json {
  const { fixture, fresh } = traitsOf(property, filling.contract);
  if (fresh) return filling.fresh();
  if (!fixture) return fill(filling, property, value, entry);
  const configured = fixture.startsWith("./") ? entryValue(entry, fixture.slice(2)) : filling.fixtures.get(fixture);
  if (configured === undefined) return fill(filling, property, value, entry);
  if (!Array.isArray(configured) || !Array.isArray(value)) return configured;
  const { items } = flattenSchema(filling.contract, property);
  return configured.flatMap((item: Json, index) => {
    const exemplar = value[index % value.length];
    return exemplar === undefined || !items ? [] : [fill(filling, items, exemplar, item)];
  });
}

function entryValue(entry: Json | undefined, key: string): Json | undefined {
  return isObject(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
}

/** Makes an array as long as its quantity says: leaves it out where that would be absurdly long. */
function matchCount(object: { [name: string]: Json }, items: string, quantity: string): void {
  const list = object[items];
  const wanted = object[quantity];
  if (!Array.isArray(list) || typeof wanted !== "number" || list.length === wanted) return;
  const exemplar = list[0];
  if (exemplar === undefined || wanted > MOST_REPEATED_ITEMS) delete object[items];
  else object[items] = Array.from({ length: wanted }, (_, index) => list[index] ?? exemplar);
}

function traitsOf(schema: Schema, contract: Contract) {
  return schema.traits ?? flattenSchema(contract, schema).traits ?? {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

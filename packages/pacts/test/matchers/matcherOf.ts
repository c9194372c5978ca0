import { type Contract, flattenSchema, type Json, type Schema, schemaAt } from "@iom-conformance/contract";
import { MatchersV3 } from "@pact-foundation/pact";
import { breaksLimits } from "./breaksLimits.ts";
import { fromState } from "./fromState.ts";
import { fits, scalarMatcher } from "./scalarMatcher.ts";

/** What Pact's builders take for a body: a matcher wherever the contract leaves the value open. */
export type Template = MatchersV3.Matcher<unknown> | readonly Template[] | { readonly [name: string]: Template };

interface Place {
  readonly contract: Contract;
  /** JSON pointer into the example. */
  readonly path: string;
  /** The fixture list that fills the array around this place. */
  readonly list: string | null;
}

/**
 * Matchers for values like the example, as the contract types them. Properties that the example leaves out are not asked for, and the first item of
 * an array stands for all. An empty array is meant literally, and so is a value that breaks a limit, as nobody does that by chance. What only a deployment knows, by the trait `fixture`, is taken from the
 * provider state when a provider is verified, and what must be `fresh` is made up then.
 * @throws RangeError where the contract has no place for a value of the example, or none of that type
 */
export function matcherOf(contract: Contract, schema: Schema, example: Json): Template {
  return templateOf({ contract, path: "", list: null }, schema, example);
}

function templateOf(place: Place, schema: Schema, example: Json): Template {
  const fitting = fittingSchema(place, schema, example);
  const fixture = fitting.traits?.fixture;
  if (isList(example)) {
    const inner = fixture === undefined ? place : { ...place, list: fixture };
    return listTemplate(inner, schema, example, fitting.minItems);
  }
  if (isObject(example)) {
    return Object.fromEntries(
      Object.entries(example).map(([name, value]) => {
        const path = childPath(place.path, name);
        return [name, templateOf({ ...place, path }, childSchema(place, schema, childPath("", name), path), value)];
      }),
    );
  }
  if (breaksLimits(fitting, example)) return MatchersV3.equal(example);
  const matcher = scalarMatcher(fitting, example);
  if (fixture !== undefined) return fromState(matcher, expressionOf(place, fixture));
  return fitting.traits?.fresh === true ? { ...matcher, "pact:generator:type": "Uuid" } : matcher;
}

function listTemplate(place: Place, schema: Schema, [first]: readonly Json[], minItems = 1): Template {
  if (first === undefined) return [];
  const path = `${place.path}/0`;
  const item = templateOf({ ...place, path }, childSchema(place, schema, "/*", path), first);
  return MatchersV3.eachLike(item, Math.max(1, minItems));
}

function childSchema({ contract }: Place, schema: Schema, pointer: string, path: string): Schema {
  const child = schemaAt(contract, schema, pointer);
  if (child === null) throw new RangeError(`${contract.id} describes nothing at ${path}.`);
  return child;
}

/** The schema itself where the example is of its type, else the first variant of it that is. */
function fittingSchema({ contract, path }: Place, schema: Schema, example: Json): Schema {
  const found = candidates(contract, schema).find((candidate) => fits(candidate, example));
  if (found === undefined) throw new RangeError(`${contract.id} allows no ${JSON.stringify(example)} at ${path}.`);
  return found;
}

function candidates(contract: Contract, schema: Schema): readonly Schema[] {
  const flat = flattenSchema(contract, schema);
  const variants = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  return [flat, ...variants.flatMap((variant) => candidates(contract, variant))];
}

/** A fixture `./name` belongs to the entry of the list around it; the first entry stands for all, as in the example. */
function expressionOf({ list, path }: Place, fixture: string): string {
  if (!fixture.startsWith("./")) return fixture;
  if (list === null) throw new RangeError(`The fixture ${fixture} at ${path} stands in no list.`);
  return `${list}.0.${fixture.slice("./".length)}`;
}

function childPath(path: string, name: string): string {
  return `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value);
}

import {
  type Contract,
  type FieldPath,
  fieldValues,
  type Json,
  loadContract,
  type Operation,
  type Schema,
  schemaAt,
  successResponses,
  traitsIn,
} from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type BundledSpec, bundledSpecs, examplesOf } from "./bundledSpecs.ts";

/** Keys of the config's fixtures that a trait may name. */
const fixtures =
  "shopId foreignShopId supplierName supplierShopName foreignSupplierName foreignSupplierShopName order.shopOrderNumber " +
  "order.positions ./number ./productNumber ./productName ./quantity";

interface Action {
  readonly "x-id": string;
  readonly description: string;
  readonly target: string;
}

function actionsOf({ sources }: BundledSpec): readonly Action[] {
  return parse(sources.behavior.text).actions;
}

/** The type of the values at a path, which all variants of a union on the way have to agree on; null where there is none. */
function typeAt(contract: Contract, schema: Schema | null | undefined, path: FieldPath): Schema["type"] | null {
  const found = schema && schemaAt(contract, schema, path);
  const types = (found?.anyOf ?? [found]).map((variant) => variant?.type ?? null);
  return new Set(types).size === 1 ? (types[0] ?? null) : null;
}

function answerSchema(operation: Operation): Schema | null {
  return successResponses(operation).flatMap(({ content }) => content)[0]?.schema ?? null;
}

/** Everything that an operation's traits name and that is not there. */
function dangling(contract: Contract, operation: Operation): readonly string[] {
  const { pagination, identity, sorting, filters = [], permissions = [], created, errors } = operation.traits;
  const answer = answerSchema(operation);
  const item = pagination === undefined || answer === null ? null : schemaAt(contract, answer, `${pagination.items}/*`);
  const parameter = (name: string) => operation.parameters.find((candidate) => candidate.name === name);
  const claims: [string, boolean][] = [];
  if (pagination !== undefined) {
    const { offset, limit, items, total = items, links = items } = pagination;
    claims.push(
      ...[offset, limit].map((name): [string, boolean] => [`parameter ${name}`, parameter(name) !== undefined]),
    );
    claims.push(...[items, total, links].map((at): [string, boolean] => [at, typeAt(contract, answer, at) !== null]));
  }
  if (identity !== undefined) claims.push([`identity ${identity}`, typeAt(contract, item, identity) === "string"]);
  if (sorting !== undefined) {
    const { by, direction, keys } = sorting;
    const directions = parameter(direction.parameter)?.schema.enum ?? [];
    claims.push(["sort keys", equalSets(Object.keys(keys), parameter(by)?.schema.enum)]);
    claims.push(["directions", equalSets([direction.ascending, direction.descending], directions)]);
    for (const [key, sort] of Object.entries(keys)) {
      claims.push([`sort key ${key}`, "hidden" in sort || typeAt(contract, item, sort.field) !== null]);
    }
  }
  for (const { parameter: name, field, match } of filters) {
    claims.push([`filter ${name} at ${field}`, typeAt(contract, item, field) === "string"]);
    claims.push([`filter ${name} ${match}`, (match === "any-of") === (parameter(name)?.schema.type === "array")]);
  }
  for (const { name, at, own, foreign, shown } of permissions) {
    const body = operation.requestBody?.content[0]?.schema;
    const isThere =
      "parameter" in at ? parameter(at.parameter) !== undefined : typeAt(contract, body, at.body) !== null;
    claims.push([`permission ${name}`, isThere && [own, foreign].every((key) => fixtures.split(" ").includes(key))]);
    claims.push([`scope at ${shown}`, shown === undefined || typeAt(contract, item, shown) === "string"]);
  }
  const createdAnswer = operation.responses.find(({ status }) => status === "201");
  claims.push(["created", (created !== undefined) === (createdAnswer !== undefined)]);
  if (created !== undefined) {
    claims.push([
      `header ${created.header}`,
      createdAnswer?.headers.some(({ name }) => name === created.header) ?? false,
    ]);
  }
  const report = operation.responses
    .find(({ status }) => status === "400")
    ?.content.find(({ mediaType }) => mediaType === errors?.mediaType)?.schema;
  claims.push(["error report", typeAt(contract, report, errors?.status ?? "") === "integer"]);
  for (const { traits } of operation.parameters) {
    if (traits.fixture !== undefined)
      claims.push([`fixture ${traits.fixture}`, fixtures.split(" ").includes(traits.fixture)]);
  }
  return claims.filter(([, holds]) => !holds).map(([claim]) => claim);
}

function equalSets(one: readonly Json[], other: readonly Json[] | undefined): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other?.toSorted());
}

/** Everything that the traits of a named schema name and that is not there. */
function danglingInSchema(contract: Contract, schema: Schema): readonly string[] {
  const { references = [], unique = [], counts = [] } = schema.traits ?? {};
  return [
    ...references.flatMap(({ from, to }) => [from, to]).filter((path) => typeAt(contract, schema, path) !== "integer"),
    ...unique.map(({ items, by }) => `${items}/*${by}`).filter((path) => typeAt(contract, schema, path) === null),
    ...counts.map(({ items }) => items).filter((path) => typeAt(contract, schema, path) !== "array"),
    ...counts.map(({ quantity }) => quantity).filter((path) => typeAt(contract, schema, path) !== "integer"),
  ];
}

/** The traits of a schema that a value breaks, at any depth. */
function broken(contract: Contract, schema: Schema, value: Json): readonly string[] {
  return traitsIn(contract, schema).flatMap(
    ({ path, traits: { references = [], unique = [], counts = [], codeList } }) =>
      fieldValues(value, path).flatMap((part) => [
        ...references.flatMap(({ from, to }) => {
          const targets = fieldValues(part, to);
          return fieldValues(part, from)
            .filter((id) => !targets.includes(id))
            .map((id) => `${path}: ${from} ${id} points nowhere`);
        }),
        ...unique
          .filter(({ items, by }) => hasDuplicates(fieldValues(part, `${items}/*${by}`)))
          .map(({ by }) => `${path}: ${by} occurs twice`),
        ...counts
          .filter(({ items, quantity }) => {
            const [list] = fieldValues(part, items);
            return Array.isArray(list) && list.length !== fieldValues(part, quantity)[0];
          })
          .map(({ items }) => `${path}: ${items} does not have the length it should have`),
        ...(codeList === undefined || isCode(codeList, part) ? [] : [`${path}: ${part} is not in ${codeList}`]),
      ]),
  );
}

function hasDuplicates(values: readonly Json[]): boolean {
  return new Set(values).size !== values.length;
}

/** Node knows the currencies; of the countries, those that the examples use. */
function isCode(codeList: string, value: Json): boolean {
  if (codeList === "iso-4217") return Intl.supportedValuesOf("currency").includes(String(value));
  return ["AUT", "CHE", "CZE", "DEU", "FRA", "JPN"].includes(String(value));
}

describe.each(await bundledSpecs())("the behavior of $id", (spec) => {
  const { contract, sources } = spec;
  const actions = actionsOf(spec);
  const { behavior: _behavior, ...others } = sources;
  const withoutBehavior = JSON.stringify(loadContract(others).document);

  it("is one overlay action per promise, each with an id and a reason", () => {
    expect(actions.length).toBeGreaterThan(5);
    expect(new Set(actions.map((action) => action["x-id"])).size).toBe(actions.length);
    for (const action of actions) {
      expect(action["x-id"]).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(action.description.length, action["x-id"]).toBeGreaterThan(20);
    }
  });

  it.each(actions)("$x-id finds what it is about, and changes the contract", (action) => {
    const only = { ...parse(sources.behavior.text), actions: [action] };
    const withAction = loadContract({ ...others, behavior: { file: sources.behavior.file, text: stringify(only) } });
    expect(JSON.stringify(withAction.document)).not.toBe(withoutBehavior);
  });

  it.each(contract.operations)("$id has traits that name what is there", (operation) => {
    expect(operation.traits.permissions?.length).toBeGreaterThan(0);
    expect(dangling(contract, operation)).toEqual([]);
  });

  it.each([...contract.schemas])("%s has traits that name what is there", (_name, schema) => {
    expect(danglingInSchema(contract, schema)).toEqual([]);
    const own = Object.values(schema.properties ?? {}).flatMap(({ traits }) => traits?.fixture ?? []);
    expect(own.filter((key) => !fixtures.split(" ").includes(key))).toEqual([]);
  });

  it("is kept by every example", () => {
    const found = examplesOf(contract).map(({ place, schema, value }) => ({
      place,
      broken: broken(contract, schema, value),
    }));
    expect(found.filter((example) => example.broken.length > 0)).toEqual([]);
  });
});

import type { Contract, Json, JsonObject, Schema } from "@iom-conformance/contract";
import { traitsIn } from "@iom-conformance/contract";
import type { ConfigFile } from "../config/configFile.ts";
import { below } from "../config/keyOf.ts";
import { suggestion } from "../nearestName.ts";

/** Problems with keys of `fixtures` that no contract asks for, so that a misspelt one does not silently leave checks out. */
export function fixtureProblems(config: ConfigFile, contracts: readonly Contract[]): readonly string[] {
  const keys = fixtureKeys(contracts);
  return unknownKeys(config.values.fixtures ?? {}, "", "/fixtures", keys).map(({ pointer, key, siblings }) => {
    return `${config.place(pointer)}: unknown key. ${suggestion(key, siblings)}`;
  });
}

/** Every key of `fixtures` that some contract asks for, dotted; `[]` stands for the entries of a list. */
export function fixtureKeys(contracts: readonly Contract[]): readonly string[] {
  const keys = new Set<string>();
  for (const contract of contracts) {
    for (const { traits } of contract.securitySchemes) {
      for (const key of Object.values(traits.token?.fixtures ?? {})) keys.add(key);
    }
    for (const { parameters, requestBody, traits } of contract.operations) {
      for (const { own, foreign } of traits.permissions ?? []) keys.add(own).add(foreign);
      for (const parameter of parameters) addKey(keys, parameter.traits.fixture);
      for (const { schema } of requestBody?.content ?? []) if (schema !== null) addKeysOf(keys, contract, schema);
    }
  }
  return [...keys].sort();
}

function addKeysOf(keys: Set<string>, contract: Contract, schema: Schema): void {
  const placed = traitsIn(contract, schema);
  const lists = placed.flatMap(({ path, traits }) =>
    traits.fixture !== undefined && !traits.fixture.startsWith("./") ? [{ path, key: traits.fixture }] : [],
  );
  for (const { path, traits } of placed) {
    if (traits.fixture === undefined || !traits.fixture.startsWith("./")) {
      addKey(keys, traits.fixture);
      continue;
    }
    for (const list of lists) {
      if (path.startsWith(`${list.path}/`)) keys.add(`${list.key}[].${traits.fixture.slice(2)}`);
    }
  }
}

function addKey(keys: Set<string>, key: string | undefined): void {
  if (key !== undefined) keys.add(key);
}

function unknownKeys(
  values: JsonObject,
  prefix: string,
  pointer: string,
  keys: readonly string[],
): readonly { readonly pointer: string; readonly key: string; readonly siblings: readonly string[] }[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const here = below(pointer, key);
    if (!keys.some((known) => known === name || known.startsWith(`${name}.`) || known.startsWith(`${name}[]`))) {
      return [{ pointer: here, key, siblings: siblingsAt(prefix, keys) }];
    }
    if (isObject(value)) return unknownKeys(value, `${name}.`, here, keys);
    if (!Array.isArray(value) || !keys.some((known) => known.startsWith(`${name}[].`))) return [];
    return value.flatMap((item: Json, index) =>
      isObject(item) ? unknownKeys(item, `${name}[].`, below(here, index), keys) : [],
    );
  });
}

function siblingsAt(prefix: string, keys: readonly string[]): readonly string[] {
  const below = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return [...new Set(below.map((key) => key.replace(/[.[].*$/s, "")))];
}

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

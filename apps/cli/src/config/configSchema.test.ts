import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fixtureKeys } from "../contracts/fixtureProblems.ts";
import { knownContracts } from "../contracts/knownContracts.ts";

interface Part {
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Part };
  readonly items?: Part;
}

const schema: Part & { readonly $defs: { readonly [name: string]: Part } } = JSON.parse(
  readFileSync(new URL("../../config.schema.json", import.meta.url), "utf8"),
);

function keysOf(part: Part, prefix = ""): readonly string[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, value]) => {
    if (value.items) return [`${prefix}${name}`, ...keysOf(value.items, `${prefix}${name}[].`)];
    return value.properties ? keysOf(value, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}

function undescribed(part: Part, path: string): readonly string[] {
  return Object.entries({ ...part.properties, ...(part.items ? { "[]": part.items } : {}) }).flatMap(
    ([name, value]) => [
      ...(name === "[]" || value.description || "$ref" in value ? [] : [`${path}/${name}`]),
      ...undescribed(value, `${path}/${name}`),
    ],
  );
}

describe("config.schema.json", () => {
  it("tells editors of exactly the fixtures that the bundled contracts ask for", async () => {
    const contracts = await Promise.all((await knownContracts([], ".")).map((known) => known.read()));
    expect(keysOf(schema.properties?.fixtures ?? {}).toSorted()).toEqual(fixtureKeys(contracts));
  });

  it("describes every key", () => {
    expect([schema, ...Object.values(schema.$defs)].flatMap((part) => undescribed(part, ""))).toEqual([]);
  });
});

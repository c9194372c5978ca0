import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Contract, Json, Schema } from "@iom-conformance/contract";

const packages = join(dirname(dirname(import.meta.dirname)), "packages");

/** The packages that published code comes from; none of them names anything of an API. */
const NEUTRAL = ["arbitraries", "codegen", "contract"];

/**
 * The names of schemas, of properties and of documented values that a named schema has no use for: only other schemas of the contract
 * have them. Words of the code that is published with them are not among them, for they prove nothing.
 */
export async function foreignNames(contract: Contract, schemaName: string): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  collect(contract, { $ref: `#/components/schemas/${schemaName}` }, own);
  const all = new Set<string>();
  for (const name of contract.schemas.keys()) collect(contract, { $ref: `#/components/schemas/${name}` }, all);
  const neutral = await neutralWords();
  return new Set([...all].filter((word) => /^[\w$]{3,}$/.test(word) && !own.has(word) && !neutral.has(word)));
}

/** Adds every name that stands in the schema and in those that it refers to. */
function collect(contract: Contract, schema: Schema, names: Set<string>): void {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/components/schemas/".length);
    if (names.has(name)) return;
    names.add(name);
    const target = contract.schemas.get(name);
    if (target === undefined) throw new Error(`${contract.id} has no schema ${name}`);
    collect(contract, target, names);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    names.add(name);
    collect(contract, property, names);
  }
  for (const value of values(schema)) if (typeof value === "string") names.add(value);
  for (const part of parts(schema)) collect(contract, part, names);
}

function values(schema: Schema): readonly Json[] {
  return [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
}

function parts(schema: Schema): readonly Schema[] {
  const single = [schema.items, schema.not, schema.additionalProperties].filter((part) => typeof part === "object");
  return [...single, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
}

async function neutralWords(): Promise<ReadonlySet<string>> {
  const folders = NEUTRAL.map((name) => join(packages, name, "src"));
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => join(folder, file))),
  );
  const sources = files.flat().filter((file) => /(?<!\.test)\.ts$/.test(file));
  const texts = await Promise.all(sources.map((file) => readFile(file, "utf8")));
  return new Set(texts.flatMap((text) => text.match(/[\w$]+/g) ?? []));
}

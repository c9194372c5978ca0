import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Contract, Json, Schema } from "@iom-conformance/contract";

const runtime = join(dirname(dirname(import.meta.dirname)), "packages/codegen/src/runtime");

/**
 * The names of schemas, of properties and of documented values that a named schema has no use for: only other schemas of the contract
 * have them. Words of the validators' own code are not among them, for they prove nothing.
 */
export async function foreignNames(contract: Contract, schemaName: string): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  collect(contract, { $ref: `#/components/schemas/${schemaName}` }, own);
  const all = new Set<string>();
  for (const name of contract.schemas.keys()) collect(contract, { $ref: `#/components/schemas/${name}` }, all);
  const ofRuntime = await runtimeWords();
  return new Set([...all].filter((word) => /^[\w$]{3,}$/.test(word) && !own.has(word) && !ofRuntime.has(word)));
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

async function runtimeWords(): Promise<ReadonlySet<string>> {
  const files = (await readdir(runtime, { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(runtime, file), "utf8")));
  return new Set(texts.flatMap((text) => text.match(/[\w$]+/g) ?? []));
}

import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Contract,
  type ContractSources,
  type Json,
  type JsonObject,
  loadContract,
  type Schema,
} from "@iom-conformance/contract";
import { findContractFolders } from "@iom-conformance/contract/node";

export const specsRoot = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));

/** One bundled contract, and what it is made of. */
export interface BundledSpec {
  readonly id: string;
  readonly sources: Required<Pick<ContractSources, "document" | "corrections" | "behavior">> & ContractSources;
  /** With every correction and trait. */
  readonly contract: Contract;
}

/** Every contract folder below specs. */
export async function bundledSpecs(): Promise<readonly BundledSpec[]> {
  const folders = await findContractFolders(specsRoot);
  return Promise.all(
    folders.map(async (folder) => {
      const source = async (name: string) => {
        const file = join(folder, name);
        return { file, text: await readFile(file, "utf8") };
      };
      const sources = {
        api: basename(dirname(folder)),
        version: basename(folder),
        document: await source("openapi.yaml"),
        corrections: await source("corrections.overlay.yaml"),
        behavior: await source("behavior.overlay.yaml"),
      };
      const contract = loadContract(sources);
      return { id: contract.id, sources, contract };
    }),
  );
}

/** A documented example with the schema that it has to fit. */
export interface PlacedExample {
  readonly place: string;
  readonly schema: Schema;
  readonly value: Json;
}

/** Every example of a contract: of parameters, bodies, answers, headers, and of schemas at any depth. */
export function examplesOf(contract: Contract): readonly PlacedExample[] {
  const found: PlacedExample[] = [];
  for (const [name, schema] of contract.schemas) collect(schema, `schema ${name}`);
  for (const operation of contract.operations) {
    for (const { name, schema, examples } of operation.parameters)
      take(`${operation.id} parameter ${name}`, schema, examples);
    for (const { mediaType, schema, examples } of operation.requestBody?.content ?? []) {
      take(`${operation.id} ${mediaType}`, schema, examples);
    }
    for (const { status, content, headers } of operation.responses) {
      for (const { mediaType, schema, examples } of content)
        take(`${operation.id} ${status} ${mediaType}`, schema, examples);
      for (const { name, schema } of headers) take(`${operation.id} ${status} header ${name}`, schema, []);
    }
  }
  return found;

  function take(place: string, schema: Schema | null, examples: readonly Json[]): void {
    if (schema === null) return;
    found.push(...examples.map((value, index) => ({ place: `${place} #${index + 1}`, schema, value })));
    collect(schema, place);
  }

  function collect(schema: Schema, place: string): void {
    if (schema.example !== undefined) found.push({ place, schema, value: schema.example });
    for (const [property, declared] of Object.entries(schema.properties ?? {}))
      collect(declared, `${place}/${property}`);
    if (typeof schema.additionalProperties === "object") collect(schema.additionalProperties, `${place}/*`);
    if (schema.items !== undefined) collect(schema.items, `${place}/*`);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      collect(part, place);
  }
}

/** The value at a JSON pointer into the document of a contract; undefined where there is none. */
export function documentAt(document: JsonObject, pointer: string): Json | undefined {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  return segments.reduce<Json | undefined>(
    (node, segment) => (typeof node === "object" && node !== null ? (node as JsonObject)[segment] : undefined),
    document,
  );
}

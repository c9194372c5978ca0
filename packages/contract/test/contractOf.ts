import { readFileSync } from "node:fs";
import { ContractError } from "../src/contractError.ts";
import { type ContractSources, loadContract } from "../src/loadContract.ts";
import type { Contract, Schema } from "../src/model.ts";

/** A contract from the text of a document; overlays and options as needed. */
export function contractOf(text: string, options: Partial<ContractSources> = {}): Contract {
  return loadContract({ document: { file: "openapi.yaml", text }, ...options });
}

/** A contract that has nothing but named schemas, which are written as YAML in flow style. */
export function contractWith(schemas: { readonly [name: string]: string }, openapi = "3.0.3"): Contract {
  const lines = Object.entries(schemas).map(([name, schema]) => `    ${name}: ${schema}\n`);
  return contractOf(
    `openapi: ${openapi}\ninfo: { title: Test, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n${lines.join("")}`,
  );
}

/** A named schema that must be there. */
export function schemaOf(contract: Contract, name: string): Schema {
  const schema = contract.schemas.get(name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  return schema;
}

/** The text of a file under test/fixtures. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

/** The ContractError that an action throws. */
export function contractErrorOf(action: () => unknown): ContractError {
  try {
    action();
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

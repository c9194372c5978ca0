import { readFile } from "node:fs/promises";

/** What the tests look at in a pact file of version 4. */
export interface PactFile {
  readonly metadata: object;
  readonly interactions: readonly {
    readonly description: string;
    readonly request: {
      readonly path: string;
      readonly headers: { readonly [name: string]: readonly string[] };
      readonly query: object;
    };
    readonly response: {
      readonly status: number;
      readonly body?: { readonly content: { readonly data?: readonly object[] } };
    };
  }[];
}

export async function readPact(file: string): Promise<PactFile> {
  return JSON.parse(await readFile(file, "utf8"));
}

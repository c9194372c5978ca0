import type { Contract, Operation, Schema } from "@iom-conformance/contract";

/** What all generated arbitraries of one API version share. */
export interface PublishedApi {
  readonly api: string;
  readonly version: string;
  readonly basePath: string;
}

/** A named schema of a generated module with the named schemas that it needs, so that a module brings along no others. */
export interface ContractPart {
  readonly name: string;
  readonly schema: Schema;
  readonly needs: () => readonly ContractPart[];
}

/** The contract that has these parts, whatever they need, and perhaps an operation. */
export function contractOfParts(
  { api, version, basePath }: PublishedApi,
  parts: readonly ContractPart[],
  operations: readonly Operation[] = [],
): Contract {
  const schemas = new Map<string, Schema>();
  const add = ({ name, schema, needs }: ContractPart): void => {
    if (schemas.has(name)) return;
    schemas.set(name, schema);
    for (const part of needs()) add(part);
  };
  for (const part of parts) add(part);
  return {
    api,
    version,
    id: `${api}@${version}`,
    title: "",
    basePath,
    operations,
    schemas,
    securitySchemes: [],
    corrections: [],
    warnings: [],
    document: {},
  };
}

import type { Contract, Schema } from "@iom-conformance/contract";

/** A contract that has nothing but named schemas. */
export function contractOf(schemas: { readonly [name: string]: Schema }): Contract {
  return {
    api: "depot",
    version: "1.0",
    id: "depot@1.0",
    title: "Depot",
    basePath: "/depot",
    operations: [],
    schemas: new Map(Object.entries(schemas)),
    securitySchemes: [],
    corrections: [],
    warnings: [],
    document: {},
  };
}

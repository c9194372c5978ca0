import { type Contract, type Json, loadContract, type Schema } from "@iom-conformance/contract";

/** A contract that knows nothing but these schemas, which may refer to each other. */
export function contractWith(schemas: { readonly [name: string]: Schema | Json }): Contract {
  const document = {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "http://target.test/test" }],
    paths: {},
    components: { schemas },
  };
  return loadContract({ document: { file: "openapi.yaml", text: JSON.stringify(document) } });
}

/** The reference to a named schema. */
export function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

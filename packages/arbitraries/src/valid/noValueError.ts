import type { Schema } from "@iom-conformance/contract";
import { describeSchema } from "./describeSchema.ts";

/** No finite value satisfies a schema. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";

  constructor(schema: Schema) {
    super(`no finite value satisfies ${describeSchema(schema)}: it contradicts itself, or has to contain itself`);
  }
}

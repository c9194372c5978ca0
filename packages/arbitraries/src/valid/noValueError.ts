import type { Schema } from "@iom-conformance/contract";
import { describeSchema } from "./describeSchema.ts";

/** No finite value satisfies a schema. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";

  /** @param what A schema that contradicts itself or has to contain itself, or what else cannot be, as a sentence */
  constructor(what: Schema | string) {
    super(
      typeof what === "string"
        ? what
        : `no finite value satisfies ${describeSchema(what)}: it contradicts itself, or has to contain itself`,
    );
  }
}

import type { Contract, Schema } from "@iom-conformance/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** A second opinion on values: Ajv, which knows nothing of this project's own judge. */
export function secondEngine(contract: Contract): (schema: Schema, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    multipleOfPrecision: 9,
    ownProperties: true,
    validateSchema: false,
  });
  addFormats.default(ajv);
  const document = { $id: "contract:document", components: { schemas: Object.fromEntries(contract.schemas) } };
  ajv.addSchema(document);
  const validators = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const validate = validators.get(schema) ?? ajv.compile(withFullReferences(schema) as object);
    validators.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, keyword, message }) => `${instancePath} ${keyword}: ${message}`,
    );
  };
}

function withFullReferences(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withFullReferences);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) =>
      key === "$ref" && typeof value === "string"
        ? [key, `contract:document${value}`]
        : [key, withFullReferences(value)],
    ),
  );
}

import { Validator } from "@cfworker/json-schema";
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/formats";
import type { Json } from "@iom-conformance/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { PlainSchema } from "./plainSchemas.ts";

/** Whether a JSON value is valid. */
export type Verdict = (value: Json) => boolean;

/** An implementation of JSON Schema 2020-12 that asserts formats with code of its own. */
export interface Engine {
  readonly name: string;
  /** The verdict by one schema, which a pointer such as `#/components/schemas/NAME` names in a schema that has them all. */
  readonly compile: (schemas: PlainSchema, pointer: string) => Promise<Verdict>;
}

setShouldValidateFormat(true);
const registered = new Set<string>();

/** Interprets, and knows the formats by the grammars of their RFCs. */
const hyperjump: Engine = {
  name: "@hyperjump/json-schema",
  compile: async (schemas, pointer) => {
    const id = String(schemas.$id);
    if (!registered.has(id)) registerSchema(schemas as unknown as SchemaObject, id);
    registered.add(id);
    const check = await validate(`${id}${pointer}`);
    return (value) => check(value as Parameters<typeof check>[0]).valid;
  },
};

/** Interprets. */
const cfworker: Engine = {
  name: "@cfworker/json-schema",
  compile: async (schemas, pointer) => {
    const validator = new Validator({ ...schemas, $ref: pointer }, "2020-12");
    return (value) => validator.validate(value).valid;
  },
};

/** Compiles. Nothing of ours is added to it. */
const ajv: Engine = {
  name: "ajv",
  compile: async (schemas, pointer) => {
    const compiler = new Ajv2020({ strict: false });
    addFormats.default(compiler);
    compiler.addSchema(schemas);
    return compiler.compile({ $ref: `${String(schemas.$id)}${pointer}` });
  },
};

export const engines: readonly Engine[] = [hyperjump, cfworker, ajv];

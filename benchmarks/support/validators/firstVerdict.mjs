/**
 * How long it takes in a process of its own until an engine has judged for the first time, in milliseconds: loading it, reading the
 * schema, compiling it, judging one message, which has been parsed before. Arguments: the engine, and a folder with `schema.json`,
 * `message.json`, `standalone.mjs` and `ours.json`. JavaScript, because Node would have to strip types first.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [engine, folder] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));

const verdicts = {
  ours: async (message) => {
    const { module, schema } = read("ours.json");
    const validators = await import(module);
    return validators[schema].validate(message).valid;
  },
  "Ajv at run time": async (message) => {
    const [{ Ajv }, { default: addFormats }] = await Promise.all([import("ajv"), import("ajv-formats")]);
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    return ajv.compile(read("schema.json"))(message);
  },
  "Ajv standalone": async (message) => {
    const { default: validate } = await import(pathToFileURL(join(folder, "standalone.mjs")).href);
    return validate(message);
  },
  Zod: async (message) => {
    const zod = await import("zod");
    return zod.fromJSONSchema(read("schema.json")).safeParse(message).success;
  },
  "@cfworker/json-schema": async (message) => {
    const { Validator } = await import("@cfworker/json-schema");
    return new Validator(read("schema.json"), "2020-12", true).validate(message).valid;
  },
};

const message = read("message.json");
const start = performance.now();
const verdict = await verdicts[engine](message);
const milliseconds = performance.now() - start;
if (verdict !== true) throw new Error(`${engine} refuses the message`);
console.log(milliseconds);

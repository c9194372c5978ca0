import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as zod from "zod";
import { standaloneAjv } from "./standaloneAjv.ts";
import type { ValidationCase } from "./validationCases.ts";

/** Whether a value is valid; what else an engine tells is computed and thrown away. */
export type Judge = (value: unknown) => boolean;

export const rivals = ["Ajv at run time", "Ajv standalone", "Zod", "@cfworker/json-schema"] as const;
export type Rival = (typeof rivals)[number];

/** All engines for one schema, each with the settings that make it fastest: the first error ends the work where an engine can. */
export async function judgesOf(
  validation: ValidationCase,
  folder: string,
): Promise<{ readonly [rival in Rival]: Judge }> {
  const { schema, name } = validation;
  // Draft 7 of Ajv keeps no account of evaluated properties, which the schemas do not need.
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const compiled = ajv.compile(schema);
  const file = join(folder, `${name.replaceAll(" ", "-")}.mjs`);
  await standaloneAjv(schema, file);
  const standalone: { readonly default: Judge } = await import(pathToFileURL(file).href);
  const zodSchema = zod.fromJSONSchema(schema as Parameters<typeof zod.fromJSONSchema>[0]);
  const cfworker = new Validator(schema, "2020-12", true);
  return {
    "Ajv at run time": (value) => compiled(value),
    "Ajv standalone": standalone.default,
    Zod: (value) => zodSchema.safeParse(value).success,
    "@cfworker/json-schema": (value) => cfworker.validate(value).valid,
  };
}

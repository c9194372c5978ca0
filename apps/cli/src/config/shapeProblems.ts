import { readFileSync } from "node:fs";
import type { Json } from "@iom-conformance/contract";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { suggestion } from "../nearestName.ts";
import { below } from "./keyOf.ts";

/** What is wrong with a place in the config file, with the mend. */
export interface ConfigProblem {
  readonly pointer: string;
  readonly problem: string;
}

/** Where a config file breaks `config.schema.json`. */
export function shapeProblems(value: Json): readonly ConfigProblem[] {
  const schema: unknown = JSON.parse(readFileSync(new URL("../../config.schema.json", import.meta.url), "utf8"));
  // Formats are judged by code of their own, which can say more about the mend.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    validateFormats: false,
    allowUnionTypes: true,
    strictRequired: false,
  });
  const validate = ajv.compile(schema as object);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(problemOf);
}

function problemOf(error: ErrorObject): ConfigProblem {
  const { instancePath: pointer, params, keyword, data } = error;
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      return {
        pointer: below(pointer, key),
        problem: `unknown key. ${suggestion(key, knownKeys(error.parentSchema))}`,
      };
    }
    case "required":
      return { pointer, problem: `the key ${params.missingProperty} is missing. Add it.` };
    case "type": {
      const types: unknown = params.type;
      const expected = (Array.isArray(types) ? types : [types]).map((type) => nameOfType(String(type))).join(" or ");
      return { pointer, problem: `expected ${expected}, found ${foundType(data)}. ${mendOfType(data, expected)}` };
    }
    case "minLength":
    case "minItems":
      return { pointer, problem: "is empty. Give it a value, or leave the key out." };
    case "minimum":
    case "maximum": {
      const bound = `at ${keyword === "minimum" ? "least" : "most"} ${params.limit}`;
      return { pointer, problem: `expected ${bound}, found ${String(data)}. Write ${bound}.` };
    }
    default:
      return { pointer, problem: `${error.message ?? keyword}. Correct it.` };
  }
}

function knownKeys(schema: ErrorObject["parentSchema"]): readonly string[] {
  const properties: unknown = schema?.properties;
  const keys = properties !== null && typeof properties === "object" ? Object.keys(properties) : [];
  return keys.filter((key) => key !== "$schema");
}

const TYPE_NAMES: { readonly [type: string]: string } = {
  object: "keys with values",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
};

function nameOfType(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function foundType(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "keys with values";
    case "string":
      return "a text";
    case "number":
      return `the number ${value}`;
    default:
      return String(value);
  }
}

function mendOfType(value: unknown, expected: string): string {
  if (value === null) return "Give it a value, or leave the key out.";
  const scalar = typeof value === "number" || typeof value === "boolean";
  return scalar && expected.includes("a text")
    ? `Write it in quotation marks: "${String(value)}".`
    : `Write ${expected}.`;
}

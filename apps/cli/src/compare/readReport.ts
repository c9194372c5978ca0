import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Report } from "@iom-conformance/conformance";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { UsageError } from "../usageError.ts";

/**
 * Reads a `report.json` and compares it with the published schema.
 * @throws {UsageError} when it cannot be read or is no report
 */
export async function readReport(name: string, cwd: string): Promise<Report> {
  const value = parse(await readText(name, cwd), name);
  const version =
    value !== null && typeof value === "object" && "formatVersion" in value ? value.formatVersion : undefined;
  if (version === undefined) {
    throw new UsageError(`${name}: this is no report. Name the report.json of a run.`);
  }
  if (version !== 1) {
    throw new UsageError(
      `${name}: formatVersion is ${JSON.stringify(version)}, and this version of iom-conformance reads 1. Use the version that wrote it, or a newer one.`,
    );
  }
  const schemaFile = createRequire(import.meta.url).resolve("@iom-conformance/conformance/report.schema.json");
  const schema: unknown = JSON.parse(await readFile(schemaFile, "utf8"));
  const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile<Report>(schema as object);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new UsageError(`${name}: this report is damaged: ${textOf(error)}. Name a report as iom-conformance wrote it.`);
}

async function readText(name: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, name), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw new UsageError(`${name}: there is no such file. Name the report.json of a run.`);
    if (code === "EISDIR") throw new UsageError(`${name}: this is a folder. Name the report.json in it.`);
    throw new UsageError(`${name}: the file cannot be read (${code}). Check its permissions.`);
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new UsageError(`${name}: this is no JSON (${problem}). Name the report.json of a run.`);
  }
}

function textOf(error: ErrorObject | undefined): string {
  if (error === undefined) return "it breaks its schema";
  const place = error.instancePath === "" ? "the report" : error.instancePath;
  const key = error.keyword === "additionalProperties" ? ` (${String(error.params.additionalProperty)})` : "";
  return `${place} ${error.message ?? "breaks its schema"}${key}`;
}

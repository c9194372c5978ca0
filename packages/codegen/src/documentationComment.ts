import type { Schema } from "@iom-conformance/contract";

/** The description of a schema as a documentation comment with its line break; empty where there is nothing to say. */
export function documentationComment(schema: Schema, indent: string): string {
  const lines = (schema.description ?? "")
    .trim()
    .replaceAll("*/", "*\\/")
    .split(/\s*\n\s*/)
    .filter((line) => line !== "");
  if (schema.deprecated === true) lines.push("@deprecated");
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines.join()} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`, ""].join("\n");
}

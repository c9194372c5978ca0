import { own } from "../json.ts";
import type { Schema } from "../model.ts";
import { formatSamples } from "./formatSamples.ts";
import { samplePattern } from "./samplePattern.ts";

/** A short text for a string schema; `variation` tells the items of an array apart. */
export function sampleText(schema: Schema, variation: number): string {
  const format = schema.format === undefined ? undefined : own(formatSamples, schema.format);
  if (schema.pattern !== undefined) return samplePattern(schema.pattern, schema.minLength ?? 0) ?? "";
  if (format !== undefined) return format.sample;
  const text = variation === 0 ? "" : String(variation);
  return text.padStart(schema.minLength ?? 0, "a");
}

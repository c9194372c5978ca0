import type { YAMLError } from "yaml";
import type { ContractWarning } from "../model.ts";
import { repairQuotedLines } from "./repairQuotedLines.ts";
import { repairTabIndentation } from "./repairTabIndentation.ts";

/** A text in which some lines were indented anew; it has as many lines as before. */
export interface RepairedText {
  readonly text: string;
  readonly warnings: readonly ContractWarning[];
}

/** What the YAML parser makes of a text: its errors, and its value as JSON text when there are none. */
export type TryYaml = (text: string) => { readonly errors: readonly YAMLError[]; readonly value: string | null };

/** Mends one kind of slip in a text with these errors; null when it finds none, or none that it can mend safely. */
export type Repair = (
  text: string,
  file: string,
  errors: readonly YAMLError[],
  tryYaml: TryYaml,
) => RepairedText | null;

/** The text with those slips mended whose meaning is beyond doubt, or null when it still cannot be read. */
export function repairYamlText(
  text: string,
  file: string,
  errors: readonly YAMLError[],
  tryYaml: TryYaml,
): RepairedText | null {
  const warnings: ContractWarning[] = [];
  let current = text;
  let left = errors;
  for (const repair of [repairTabIndentation, repairQuotedLines]) {
    const repaired = repair(current, file, left, tryYaml);
    if (repaired === null) continue;
    current = repaired.text;
    warnings.push(...repaired.warnings);
    left = tryYaml(current).errors;
    if (left.length === 0) return { text: current, warnings };
  }
  return null;
}

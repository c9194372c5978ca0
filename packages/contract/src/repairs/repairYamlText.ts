import type { YAMLError } from "yaml";
import type { ContractWarning } from "../model.ts";
import type { RepairedText, TryYaml } from "./repair.ts";
import { repairQuotedLines } from "./repairQuotedLines.ts";
import { repairTabIndentation } from "./repairTabIndentation.ts";

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

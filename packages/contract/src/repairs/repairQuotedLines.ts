import type { ContractWarning } from "../model.ts";
import type { Repair } from "./repair.ts";

/** `key: "…`, `- "…`, `- key: "…`: a quoted text that begins on this line. */
const quotedStart = /^(\s*(?:- +)*)(?:(?:"[^"]*"|'[^']*'|[^\s"'#{[|>&*!%@`-][^:#]*?)\s*:\s+|- +)?(["'])/;
const blockScalarStart = /(?:^|[:-]\s+)[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/** The lines of a folded quoted text that are not indented deeper than its key are moved to the right; the text itself folds to the same. */
export const repairQuotedLines: Repair = (text, file, errors) => {
  if (!errors.some((error) => error.code === "MISSING_CHAR")) return null;
  const lines = text.split("\n");
  const warnings: ContractWarning[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? "";
    if (blockScalarStart.test(line)) {
      index = afterBlockScalar(lines, index);
      continue;
    }
    const start = quotedStart.exec(line);
    const last = start === null ? index : closingLine(lines, index, start[0].length, start[2] ?? "");
    if (start !== null && last !== null && last > index) {
      const indentation = (start[1] ?? "").length + 2;
      if (indentLines(lines, index + 1, last, indentation)) {
        warnings.push({
          kind: "under-indented-quote",
          message: "the lines of a quoted text are indented less than YAML asks for; read as one text",
          file,
          line: index + 1,
        });
      }
    }
    index = (last ?? index) + 1;
  }
  return warnings.length === 0 ? null : { text: lines.join("\n"), warnings };
};

function afterBlockScalar(lines: readonly string[], header: number): number {
  const indentation = indentationOf(lines[header] ?? "");
  let index = header + 1;
  while (
    index < lines.length &&
    ((lines[index] ?? "").trim() === "" || indentationOf(lines[index] ?? "") > indentation)
  )
    index += 1;
  return index;
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line on which a quoted text ends, if nothing but a comment follows it there. */
function closingLine(lines: readonly string[], from: number, column: number, quote: string): number | null {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const end = closingColumn(line, index === from ? column : 0, quote);
    if (end !== null) return /^\s*(?:#.*)?$/.test(line.slice(end + 1)) ? index : null;
  }
  return null;
}

function closingColumn(line: string, from: number, quote: string): number | null {
  for (let column = from; column < line.length; column += 1) {
    if (quote === '"' && line[column] === "\\") column += 1;
    else if (line[column] === quote) {
      if (quote === "'" && line[column + 1] === "'") column += 1;
      else return column;
    }
  }
  return null;
}

function indentLines(lines: string[], from: number, to: number, indentation: number): boolean {
  let changed = false;
  for (let index = from; index <= to; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || indentationOf(line) >= indentation) continue;
    lines[index] = " ".repeat(indentation) + line.trimStart();
    changed = true;
  }
  return changed;
}

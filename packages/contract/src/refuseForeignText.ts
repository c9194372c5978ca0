import { ContractError } from "./contractError.ts";
import { lineTable } from "./lineTable.ts";

interface ForeignText {
  readonly pattern: RegExp;
  readonly problem: string;
  readonly mend: string;
}

const foreignTexts: readonly ForeignText[] = [
  {
    pattern: /^<{7}(?: |\r?$)/m,
    problem: "the file holds an unresolved merge conflict",
    mend: "Resolve the conflict and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  },
  {
    pattern: /\0/,
    problem: "the file is not UTF-8 text",
    mend: "Save it as UTF-8.",
  },
  {
    pattern: /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i,
    problem: "the file is a web page or XML",
    mend: "Download the OpenAPI document itself, not the page that shows it.",
  },
];

/**
 * Refuses texts that are no YAML at all but are often found where one is expected, with a better word than the parser's.
 * @throws {ContractError}
 */
export function refuseForeignText(text: string, file: string): void {
  if (/^\uFEFF?\s*$/.test(text)) {
    throw new ContractError({
      problem: "the file is empty",
      file,
      line: null,
      mend: "Check that it is the file you mean, and that it was saved.",
    });
  }
  for (const { pattern, problem, mend } of foreignTexts) {
    const match = pattern.exec(text);
    if (match !== null) throw new ContractError({ problem, file, line: lineTable(text)(match.index), mend });
  }
}

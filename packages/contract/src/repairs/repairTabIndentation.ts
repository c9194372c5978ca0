import type { Repair } from "./repair.ts";

const tabbedLine = /^ *\t[ \t]*(?=\S)/;

/** A tab is as wide as editors show it. */
const usualWidths = [2, 4, 8];

/**
 * Tabs in the indentation, which YAML forbids, become spaces where that has one meaning only: the text is indented by
 * tabs alone, or it means the same for every width of a tab with which it can be read.
 */
export const repairTabIndentation: Repair = (text, file, _errors, tryYaml) => {
  const lines = text.split("\n");
  const tabbed = lines.flatMap((line, index) => (tabbedLine.test(line) ? [index] : []));
  const [first] = tabbed;
  if (first === undefined) return null;
  const expanded = (width: number): string => lines.map((line) => expandTabs(line, width)).join("\n");
  const readable = usualWidths.map((width) => tryYaml(expanded(width)).value).filter((value) => value !== null);
  const onlyTabs = !lines.some((line) => /^\t* +[^\s#]/.test(line));
  if (!onlyTabs && new Set(readable).size !== 1) return null;
  const width = usualWidths.find((candidate) => tryYaml(expanded(candidate)).value !== null) ?? 2;
  const count = tabbed.length === 1 ? "a line is" : `${tabbed.length} lines are`;
  return {
    text: expanded(width),
    warnings: [
      {
        kind: "tab-indentation",
        message: `${count} indented with tabs, which YAML forbids; read as spaces`,
        file,
        line: first + 1,
      },
    ],
  };
};

function expandTabs(line: string, width: number): string {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? "";
  let column = 0;
  for (const character of indentation) column += character === "\t" ? width - (column % width) : 1;
  return " ".repeat(column) + line.slice(indentation.length);
}

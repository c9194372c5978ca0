import type { Repair } from "./repairYamlText.ts";

const tabbedLine = /^ *\t[ \t]*(?=\S)/;

/**
 * Tabs in the indentation, which YAML forbids, become spaces where that has one meaning only: no line mixes tabs and
 * spaces, and either every indented line uses tabs or none of them means anything but "deeper".
 */
export const repairTabIndentation: Repair = (text, file, _errors, errorsOf) => {
  const lines = text.split("\n");
  const tabbed = lines.flatMap((line, index) => (tabbedLine.test(line) ? [index] : []));
  const [first] = tabbed;
  if (first === undefined) return null;
  const onlyTabs = lines.every((line) => !/^\t* +\S/.test(line) || /^ *(?:#|$)/.test(line));
  // Every width that gives readable YAML must give the same text structure; a file indented by tabs alone always does.
  const widths = onlyTabs ? [2] : [2, 4, 8];
  const readable = widths
    .map((width) => lines.map((line) => expandTabs(line, width)).join("\n"))
    .filter(
      (candidate) =>
        !errorsOf(candidate).some((error) => error.code === "TAB_AS_INDENT" || error.code === "BAD_INDENT"),
    );
  const [candidate] = readable;
  if (candidate === undefined || (!onlyTabs && readable.length !== 1)) return null;
  const count = tabbed.length === 1 ? "a line is" : `${tabbed.length} lines are`;
  return {
    text: candidate,
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

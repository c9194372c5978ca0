import { type Line, line } from "./style.ts";

/** Lines that belong together and tell of `count` things. */
export interface Block {
  readonly lines: readonly Line[];
  readonly count: number;
}

/** Blocks from the front, as many as fit into so many lines; when some do not, the last line says how much they tell of. */
export function fitBlocks(blocks: readonly Block[], size: number): readonly Line[] {
  const all = blocks.flatMap(({ lines }) => lines);
  if (all.length <= size) return all;
  const shown = blocks.filter(
    (_block, index) => blocks.slice(0, index + 1).reduce((sum, { lines }) => sum + lines.length, 0) <= size - 1,
  );
  const rest = blocks.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return [...shown.flatMap(({ lines }) => lines), line(`  … and ${rest} more, see report.json`, "muted")];
}

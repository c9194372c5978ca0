import { json } from "./json.ts";
import { junit } from "./junit.ts";
import type { Reporter } from "./reporter.ts";
import { terminal } from "./terminal.ts";

export { renderComparison } from "./comparison.ts";
export type { Reporter } from "./reporter.ts";
export { renderTerminal, type TerminalOptions } from "./terminal.ts";
export { violationLine } from "./violationText.ts";
export { visibleLine } from "./visible.ts";

/** Every format that a report can be written in. */
export const reporters: readonly Reporter[] = [json, junit, terminal];

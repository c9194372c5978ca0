import { escapePattern } from "./escapePattern.ts";

const WILDCARD = "…";

/**
 * True when a page shows what a command printed. A line `…` stands for any number of lines, a `…` within a line for any text in it; what
 * no `…` stands for has to be shown.
 */
export function showsOutput(shown: readonly string[], output: string): boolean {
  const printed = output === "" ? [] : output.replace(/\n$/, "").split("\n");
  const [beginning = [], ...others] = partsBetweenGaps(shown);
  const end = others.pop();
  if (end === undefined) return beginning.length === printed.length && matchesAt(printed, 0, beginning);
  if (!matchesAt(printed, 0, beginning)) return false;
  let from = beginning.length;
  for (const part of others) {
    const place = printed.findIndex((_, index) => index >= from && matchesAt(printed, index, part));
    if (place < 0) return false;
    from = place + part.length;
  }
  const last = printed.length - end.length;
  return last >= from && matchesAt(printed, last, end);
}

function partsBetweenGaps(shown: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of shown) {
    if (line === WILDCARD) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function matchesAt(printed: readonly string[], from: number, part: readonly string[]): boolean {
  return part.every((line, index) => matchesLine(printed[from + index], line));
}

function matchesLine(printed: string | undefined, shown: string): boolean {
  if (printed === undefined) return false;
  const pattern = shown.split(WILDCARD).map(escapePattern).join(".*");
  return new RegExp(`^${pattern}$`, "u").test(printed);
}

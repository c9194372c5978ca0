import stringWidth from "fast-string-truncated-width";

export type Style = "plain" | "heading" | "good" | "bad" | "warning" | "muted";

/** A line of output before it is cut and painted. */
export interface Line {
  readonly text: string;
  readonly style: Style;
}

export function line(text: string, style: Style = "plain"): Line {
  return { text, style };
}

const codes: { readonly [style in Exclude<Style, "plain">]: number } = {
  heading: 1,
  good: 32,
  bad: 31,
  warning: 33,
  muted: 2,
};

/** Sets a text in a style by the codes of ECMA-48, which every terminal knows; without color it stays as it is. */
export function paint({ text, style }: Line, color: boolean): string {
  return color && style !== "plain" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/** Cuts a text to so many columns of a terminal; wide characters take two. */
export function cut(text: string, columns: number): string {
  const { index, ellipsed } = stringWidth(text, { limit: columns, ellipsis: "…", ellipsisWidth: 1 });
  return text.slice(0, index) + (ellipsed ? "…" : "");
}

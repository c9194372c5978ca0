/**
 * What a terminal or an editor obeys instead of showing it (control characters, changes of the writing direction, separators of lines),
 * and what XML 1.0 and UTF-8 do not allow (halves of surrogate pairs, noncharacters).
 */
export const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const named: { readonly [character: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text of any origin on one line, with everything that would be obeyed written out, such as `\x1b`. */
export function visibleLine(text: string): string {
  return text.replace(OBEYED, (character) => named[character] ?? escaped(character));
}

/** Like `visibleLine`, but line breaks and tabs stay. */
export function visibleText(text: string): string {
  return text.replace(OBEYED, (character) =>
    character === "\n" || character === "\t" ? character : visibleLine(character),
  );
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

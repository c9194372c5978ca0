/** Below this length, an encoding of a secret would match by chance. */
const SHORTEST = 3;
const SPACE = 0x20;

/**
 * The ways in which a secret may stand in a text, as sources of regular expressions that ignore case: `text` escaped for JSON, URLs, HTML,
 * or misread as Latin-1; with `everything` also in hex and base64.
 */
export function writtenForms(secret: string, kind: "everything" | "text"): readonly string[] {
  const text = [...secret].map(anyEscape).join("");
  if (kind === "text") return [text];
  const bytes = new TextEncoder().encode(secret);
  const percent = [...bytes].map((byte) => (byte === SPACE ? "(?:%20|\\+)" : `%${hexOf(byte)}`)).join("");
  const base64 = [0, 1, 2].map((offset) => base64Core(bytes, offset)).filter(({ length }) => length >= SHORTEST);
  return [
    text,
    percent,
    [...bytes].map(hexOf).join(""),
    ...base64.map((core) => [...core].map(base64Character).join("")),
  ];
}

/** One character of a text as it is, or as any usual escape of it; letters and digits are hardly ever escaped. */
function anyEscape(character: string): string {
  if (/^[a-z0-9]$/i.test(character)) return character;
  const bytes = [...new TextEncoder().encode(character)];
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const code = character.codePointAt(0) ?? 0;
  const ways = [
    literally(character),
    bytes.map((byte) => `%${hexOf(byte)}`).join(""),
    units.map((unit) => `u${unit.toString(16).padStart(4, "0")}`).join("\\\\{0,4}"),
    `&#0{0,4}${code};`,
    `&#x0{0,4}${code.toString(16)};`,
    ...(named[character] ?? []),
    ...(bytes.length > 1 ? [misread(bytes), "\\ufffd{1,4}"] : []),
  ];
  return `\\\\{0,4}(?:${ways.join("|")})`;
}

const named: { readonly [character: string]: readonly string[] } = {
  " ": ["\\+"],
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
  "\n": ["n"],
  "\t": ["t"],
};

/** Either alphabet of base64, whose signs may be escaped for a URL. */
function base64Character(character: string): string {
  if (character === "+" || character === "-") return "(?:[+-]|%2b|%2d)";
  if (character === "/" || character === "_") return "\\\\{0,4}(?:[/_]|%2f|%5f)";
  return character;
}

/** UTF-8 read as Latin-1, as values of headers are. */
function misread(bytes: readonly number[]): string {
  return literally(String.fromCharCode(...bytes));
}

/** The characters of base64 that depend on the secret alone when `offset` unknown bytes stand before it. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length);
  padded.set(bytes, offset);
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  const start = offset === 0 ? 0 : offset + 1;
  const end = (offset + bytes.length) % 3 === 0 ? text.length : text.length - 1;
  return text.slice(start, end);
}

function hexOf(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

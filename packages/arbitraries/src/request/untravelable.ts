import type { Parameter } from "@iom-conformance/contract";

/** Texts that are longer than this when they are percent-encoded make addresses that gateways refuse for reasons of their own. */
const LONGEST_TEXT = 1500;

const rules: {
  readonly [place in Parameter["in"]]: readonly { readonly pattern: RegExp; readonly reason: string }[];
} = {
  query: [],
  path: [
    { pattern: /[/\\;]/, reason: "gateways may refuse or split a path segment with this character" },
    { pattern: /^\.{0,2}$/, reason: "the segment would be another path" },
  ],
  header: [
    { pattern: /[^\x20-\x7e]|^ | $|^$/, reason: "a header carries visible ASCII only, without blanks at its ends" },
  ],
  cookie: [
    { pattern: /[^\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]|^$/, reason: "a cookie's value has few characters" },
  ],
};

/** Why a text may not arrive as it was sent; null when it does. */
export function untravelable(place: Parameter["in"], text: string): string | null {
  if (!text.isWellFormed()) return "a lone surrogate has no encoding";
  if (/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(text)) return "gateways may refuse control characters";
  if (encodeURIComponent(text).length > LONGEST_TEXT) return "gateways may refuse so long an address";
  return rules[place].find(({ pattern }) => pattern.test(text))?.reason ?? null;
}

/** The text, with another character for each that may not arrive as it was sent. It has as many code points, but one where none cannot travel. */
export function travelable(place: Parameter["in"], text: string, separators = ""): string {
  const clean = text.trim() === text ? text : text.replaceAll(/^\s+|\s+$/g, (blanks) => "x".repeat([...blanks].length));
  const kept = [...clean]
    .map((character) =>
      separators.includes(character) || untravelable(place, `a${character}a`) !== null ? "x" : character,
    )
    .join("");
  return untravelable(place, kept) === null ? kept : "x".repeat(Math.max(1, [...kept].length));
}

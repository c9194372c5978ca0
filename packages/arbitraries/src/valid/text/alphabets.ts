import fc from "fast-check";

/** Words and short lines as they stand in real messages, in several scripts. */
export const words: readonly string[] = [
  "Emma",
  "Brändli",
  "Gipfelbuch Verlag",
  "blue",
  "WEB-100482",
  "O'Brien",
  "Straße 12a",
  "Łódź",
  "東京",
  "x",
  "4711",
  "São Paulo",
  "1/2",
  "Müller & Söhne",
  "+49 30 1234567",
  "note",
  "Ελλάδα",
  "size 42",
  '"quoted"',
  "back\\slash",
];

/** Code points in groups that text handling gets wrong: a text of one group shows it plainly. */
const groups: readonly (readonly string[])[] = [
  // Combining marks, alone and after a letter.
  ["e", "\u0301", "a", "\u0308", "\u0323", "n", "\u0303"],
  // Right to left, with marks that turn the direction.
  ["ש", "ל", "ו", "ם", " ", "م", "ر", "ح", "\u200f", "\u202e", "1"],
  // Beyond the basic plane: surrogate pairs in UTF-16, four bytes in UTF-8.
  ["🎁", "𝒳", "😀", "𠮷", "🇩", "🇪", "\u{1f469}", "\u200d", "\u{10ffff}"],
  // Controls, separators and what is invisible.
  [
    "\u0000",
    "\u0007",
    "\b",
    "\t",
    "\n",
    "\r",
    "\u001f",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\u2029",
    "\ufeff",
  ],
  // What other languages take for their own.
  ["<", ">", "&", "'", '"', "\\", "/", "%", "$", "{", "}", ";", "-", "`", "\u0000"],
  // Cases and forms that change their length.
  ["ß", "İ", "ı", "ﬁ", "Å", "\u212b", "ǆ", "ſ", "\ufffd", "\uffff"],
];

/** One code point of the hard kind. */
export const hardCharacters: readonly fc.Arbitrary<string>[] = [
  ...groups.map((group) => fc.constantFrom(...group)),
  fc.constantFrom(...groups.flat()),
  anyCodePoint(),
];

/** Any code point but the surrogates, which do not survive UTF-8. */
function anyCodePoint(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 0x10ffff - 0x800 })
    .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));
}

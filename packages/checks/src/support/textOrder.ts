/** Below zero when `left` comes first, zero when both orders are fine. */
export type Comparison = (left: string, right: string) => number;

/** Locales whose alphabets are ordered differently; `en` stands for all that are not. */
const LOCALES =
  "en de-u-co-phonebk sv da cs et lt tr es es-u-co-trad is sk pl hu hr lv ro sl sq az vi ja ko zh zh-u-co-stroke".split(
    " ",
  );

/**
 * The orders of text that a target may use, as no document names one: by code unit, by code point (which is how UTF-8 bytes compare),
 * with upper and lower case folded, and by the rules of locales. The latter compare base letters only: a finer order of case and accents
 * is also in order by them. Some database collations skip punctuation, some read digits as numbers, and their orders of punctuation differ.
 */
export const plausibleTextOrders: readonly Comparison[] = [
  byCodeUnit,
  byCodePoint,
  (left, right) => byCodeUnit(left.toLowerCase(), right.toLowerCase()),
  (left, right) => byCodeUnit(left.toUpperCase(), right.toUpperCase()),
  ...LOCALES.flatMap((locale) =>
    [false, true].flatMap((numeric) =>
      [false, true].map((ignorePunctuation) => {
        const options = { sensitivity: "base", numeric, ignorePunctuation } as const;
        return new Intl.Collator(locale, options).compare;
      }),
    ),
  ),
  byLettersAndDigits(),
  withoutOrderOfPunctuation(),
];

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function byCodePoint(left: string, right: string): number {
  const leftPoints = [...left];
  const rightPoints = [...right];
  const shorter = Math.min(leftPoints.length, rightPoints.length);
  for (let index = 0; index < shorter; index += 1) {
    const difference = (leftPoints[index]?.codePointAt(0) ?? 0) - (rightPoints[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return leftPoints.length - rightPoints.length;
}

/** As older C libraries compare: everything but letters and digits is skipped, symbols too. */
function byLettersAndDigits(): Comparison {
  const { compare } = new Intl.Collator("en", { sensitivity: "base" });
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  return (left, right) => compare(bare(left), bare(right));
}

/** As in a dictionary, but where the first difference is one of punctuation, either order is fine. */
function withoutOrderOfPunctuation(): Comparison {
  const { compare } = new Intl.Collator("en", { sensitivity: "base" });
  const bare = (text: string) => [...text.normalize("NFKD").replace(/\p{M}/gu, "")];
  return (left, right) => {
    const [leftCharacters, rightCharacters] = [bare(left), bare(right)];
    const index = leftCharacters.findIndex((character, at) => compare(character, rightCharacters[at] ?? "") !== 0);
    const [first, second] = [leftCharacters[index], rightCharacters[index]];
    if (first === undefined || second === undefined) return leftCharacters.length - rightCharacters.length;
    const [leftIsLetter, rightIsLetter] = [first, second].map((character) => /[\p{L}\p{N}]/u.test(character));
    if (leftIsLetter && rightIsLetter) return compare(first, second);
    return leftIsLetter ? 1 : rightIsLetter ? -1 : 0;
  };
}

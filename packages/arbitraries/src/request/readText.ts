import type { Json, SchemaType } from "@iom-conformance/contract";
import { type Decimal, isWhole, readDecimal } from "./decimal.ts";

/** One way to read a text as a value. */
export interface Reading {
  readonly value: Json;
  /** The number as it is written; null for what is no number. */
  readonly exact: Decimal | null;
  /** Null when every reader reads it so; else why some do and others refuse. */
  readonly doubt: string | null;
}

type Reader = (text: string) => readonly Reading[];

/**
 * The ways to read a text as one of these types. What JSON, the parsers of Java, Python and JavaScript, and the converters of common
 * frameworks agree upon is beyond doubt; what only some of them read is in doubt; what none reads is not here.
 */
export function readText(text: string, types: readonly SchemaType[]): readonly Reading[] {
  return types.flatMap((type) => readers[type]?.(text) ?? []);
}

const readers: { readonly [type in SchemaType]?: Reader } = {
  string: (text) => [{ value: text, exact: null, doubt: null }],
  integer: integerReadings,
  number: numberReadings,
  boolean: (text) => {
    if (text === "true" || text === "false") return [{ value: text === "true", exact: null, doubt: null }];
    const value = spelledBooleans.get(text.toLowerCase());
    return value === undefined ? [] : [{ value, exact: null, doubt: "another spelling of a boolean" }];
  },
  null: (text) => (text === "null" ? [{ value: null, exact: null, doubt: "a word for what is not there" }] : []),
};

const spelledBooleans: ReadonlyMap<string, boolean> = new Map(
  ["true", "1", "yes", "on", "y", "t"]
    .map((word): [string, boolean] => [word, true])
    .concat(["false", "0", "no", "off", "n", "f"].map((word): [string, boolean] => [word, false])),
);

/** Spellings of numbers that some readers accept: each gives the number as JSON writes it, or null. */
const spellings: readonly { readonly doubt: string; readonly plain: (text: string) => string | null }[] = [
  { doubt: "a sign that JSON does not know", plain: (text) => (text.startsWith("+") ? text.slice(1) : null) },
  {
    doubt: "leading zeros",
    plain: (text) => (/^-?0\d/.test(text) ? text.replace(/^(-?)0+(?=\d)/, "$1") : null),
  },
  // Java's parsers and Python's take the digits of every script.
  { doubt: "digits of another script", plain: (text) => (/[^\0-\x7f]/.test(text) ? withPlainDigits(text) : null) },
  {
    doubt: "digits in groups",
    plain: (text) => (/^[+-]?\d+(?:_\d+)+$/.test(text) ? text.replaceAll("_", "") : null),
  },
  { doubt: "a dot at the end", plain: (text) => (text.endsWith(".") ? text.slice(0, -1) : null) },
  { doubt: "a dot at the start", plain: (text) => (/^-?\.\d/.test(text) ? text.replace(".", "0.") : null) },
  {
    doubt: "a suffix of Java's literals",
    plain: (text) => (/^[+-]?\d*\.?\d+[dfDF]$/.test(text) ? text.slice(0, -1) : null),
  },
  // Number() of JavaScript and the number conversion of Spring read it.
  {
    doubt: "a number to another base",
    plain: (text) => (/^[+-]?0(?:x[\da-f]+|o[0-7]+|b[01]+)$/i.test(text) ? fromOtherBase(text) : null),
  },
];

function integerReadings(text: string): readonly Reading[] {
  const exact = readDecimal(text);
  if (exact === null) return respelled(text, integerReadings);
  if (!isWhole(exact)) return [];
  const doubt = /^-?\d+$/.test(text) ? null : "a fraction or exponent of an integer";
  return [{ value: nearestNumber(text), exact, doubt }];
}

function numberReadings(text: string): readonly Reading[] {
  if (/^[+-]?(?:NaN|Infinity)$/i.test(text)) return [{ value: 0, exact: null, doubt: "no number of JSON" }];
  const exact = readDecimal(text);
  if (exact === null) return respelled(text, numberReadings);
  return [{ value: nearestNumber(text), exact, doubt: /e/i.test(text) ? "an exponent" : null }];
}

function respelled(text: string, read: Reader): readonly Reading[] {
  for (const { doubt, plain } of spellings) {
    const other = plain(text);
    if (other !== null && other !== text)
      return read(other).map((reading) => ({ ...reading, doubt: reading.doubt ?? doubt }));
  }
  return [];
}

function nearestNumber(text: string): number {
  // A zero has no sign here: no bound tells the two apart.
  return Number(text) || 0;
}

function withPlainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // The decimal digits of a script stand in a row of ten that begins with its zero.
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

function fromOtherBase(text: string): string {
  const digits = text.replace(/^[+-]/, "");
  return `${text.startsWith("-") ? "-" : ""}${BigInt(digits)}`;
}

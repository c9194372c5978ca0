import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/runtime/formats/formats.ts";
import { textTables } from "./formatTables.ts";
import { mutatedTexts } from "./mutatedTexts.ts";

/** Where ajv-formats 3.0.1 judges otherwise, and why it is wrong. Whatever differs must be one of these. */
const differences: readonly {
  readonly format: string;
  readonly ours: boolean;
  readonly texts: RegExp;
  readonly reason: string;
}[] = [
  { format: "byte", ours: false, texts: /\n/, reason: "RFC 4648, 3.1: no line feeds, ajv judges line by line" },
  { format: "date-time", ours: false, texts: /^.{10}\s/s, reason: "RFC 3339, 5.6: a T, no white space" },
  {
    format: "date-time",
    ours: false,
    texts: /[+-]\d\d(\d\d)?$/,
    reason: "RFC 3339, 5.6: a colon and minutes in the offset",
  },
  { format: "date-time", ours: true, texts: /:59\.9{15,}/, reason: "any number of digits; as a double these are 60" },
  {
    format: "time",
    ours: false,
    texts: /[+-]\d\d(\d\d)?$/,
    reason: "RFC 3339, 5.6: a colon and minutes in the offset",
  },
  { format: "time", ours: true, texts: /:59\.9{15,}/, reason: "any number of digits; as a double these are 60" },
  { format: "duration", ours: false, texts: /Y\d+D|H\d+S/, reason: "RFC 3339, A: no unit left out between two others" },
  { format: "email", ours: true, texts: /^".*"@/, reason: "RFC 5321, 4.1.2: a quoted local part" },
  { format: "email", ours: true, texts: /@\[.*\]$/, reason: "RFC 5321, 4.1.3: the address of a host" },
  { format: "email", ours: true, texts: /@[^.[\]]+$/, reason: "RFC 5321, 4.1.2: a domain of one label" },
  {
    format: "email",
    ours: false,
    texts: /@.*[a-z\d-]{64}/i,
    reason: "RFC 1123, 2.1: at most 63 characters in a label",
  },
  { format: "hostname", ours: false, texts: /\.$/, reason: "RFC 1123, 2.1: no root label" },
  {
    format: "json-pointer-uri-fragment",
    ours: true,
    texts: /\?/,
    reason: "RFC 3986, 3.5: a question mark is for fragments",
  },
  {
    format: "json-pointer-uri-fragment",
    ours: true,
    texts: /^#%2f/i,
    reason: "RFC 6901, 6: a pointer once it is decoded",
  },
  {
    format: "json-pointer-uri-fragment",
    ours: false,
    texts: /%7e/i,
    reason: "RFC 6901, 6: ~2 is no pointer, encoded neither",
  },
  { format: "json-pointer-uri-fragment", ours: false, texts: /%[89a-f]/i, reason: "RFC 6901, 6: encoded UTF-8" },
  {
    format: "regex",
    ours: false,
    texts: /^(.*[^\\])?(\\\\)*\\Z/s,
    reason: "ajv overlooks \\Z at the start and after an escape",
  },
  { format: "relative-json-pointer", ours: true, texts: /^\d+[+-]\d/, reason: "draft-bhutton, 3: index manipulation" },
  { format: "uri", ours: true, texts: /^[a-z][a-z\d+.-]*:([?#]|$)/i, reason: "RFC 3986, 3.3: an empty path" },
  {
    format: "uri",
    ours: false,
    texts: /^[a-z][a-z\d+.-]*:\/\//i,
    reason: "RFC 3986, 3.2: ajv takes a wrong authority for a path",
  },
  {
    format: "uri",
    ours: false,
    texts: /^[a-z][a-z\d+.-]*:\/[^/]/i,
    reason: "RFC 3986, 3: ajv is content with one slash before an authority",
  },
  {
    format: "uri-reference",
    ours: false,
    texts: /^[^/?#]*:/,
    reason: "RFC 3986, 4.2: no colon in the first segment but after a scheme",
  },
  {
    format: "uri-reference",
    ours: false,
    texts: /^([a-z][a-z\d+.-]*:)?\/\//i,
    reason: "RFC 3986, 3.2: ajv takes a wrong authority for a path",
  },
  { format: "uri-reference", ours: false, texts: /"/, reason: "RFC 3986, 2: no quotation mark" },
  { format: "uri-template", ours: true, texts: /\{[^}]*\./, reason: "RFC 6570, 2.3: dots in the names of variables" },
  { format: "uri-template", ours: true, texts: /'/, reason: "RFC 6570, erratum 6937: an apostrophe" },
  {
    format: "uri-template",
    ours: false,
    texts: /[\x7f-\x9f\p{Cs}\p{NChar}\ufff0-\ufffd\u{e0000}-\u{e0fff}]/u,
    reason: "RFC 6570, 2.1: neither ASCII nor ucschar nor iprivate",
  },
  { format: "uuid", ours: false, texts: /^urn:/i, reason: "RFC 4122, 3: the URN has a UUID, it is none" },
];

const used = new Set<RegExp>();

/** What ajv-formats says. */
function oracle(name: string): (text: string) => boolean {
  const format = fullFormats[name as keyof typeof fullFormats];
  if (format instanceof RegExp) return (text) => format.test(text);
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  return (text) => Boolean((validate as (text: string) => unknown)(text));
}

describe("formats next to ajv-formats", () => {
  it.each(Object.entries(textTables))(
    "%s agrees, or differs for a reason that is listed",
    (name, { valid, invalid }) => {
      const rows = [...valid, ...invalid];
      const judge = formats.get(name);
      const other = oracle(name);
      const unexplained: string[] = [];
      for (const text of [...rows, ...mutatedTexts(rows, 5_000)]) {
        const ours = judge?.of === "string" && judge.accepts(text);
        if (ours === other(text)) continue;
        const reasons = differences.filter(
          (known) => known.format === name && known.ours === ours && known.texts.test(text),
        );
        for (const { texts } of reasons) used.add(texts);
        if (reasons.length === 0) unexplained.push(text);
      }
      expect(unexplained).toEqual([]);
    },
  );

  it("lists no difference that there is not", () => {
    expect(differences.filter(({ texts }) => !used.has(texts))).toEqual([]);
  });
});

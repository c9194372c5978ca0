import type { Json } from "@iom-conformance/contract";
import { partsOf } from "./corpus.ts";

/** Texts of which some engines misjudge the format. */
interface KnownDifference {
  readonly engines: readonly string[];
  readonly format: string;
  readonly texts: RegExp;
  readonly reason: string;
}

/** Where the formats of the engines are not those of the RFCs. Values with such a text prove nothing next to that engine. */
const knownDifferences: readonly KnownDifference[] = [
  {
    engines: ["@hyperjump/json-schema"],
    format: "date-time",
    texts: /^\d{4}-\d\d-\d\dT\d\d:\d\d:60(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i,
    reason: "RFC 3339, 5.7: leap seconds are announced; the engine has a list of those that there were",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "date-time",
    texts: /^\d{4}-\d\d-\d\d\s/,
    reason: "RFC 3339, 5.6: a T between date and time; the engines take white space",
  },
  {
    engines: ["ajv"],
    format: "date-time",
    texts: /^\d{4}-\d\d-\d\d.\d\d:.*[+-]\d\d(?:\d\d)?$/,
    reason: "RFC 3339, 5.6: an offset has minutes and a colon; the engine does without",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "uri",
    texts: /^[a-z][a-z\d+.-]*:(?:[?#]|$)/i,
    reason: "RFC 3986, 3.3: a path may be empty; the engines want a character of it",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "uri or uri-reference",
    texts: /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*[:@]/i,
    reason: "RFC 3986, 3.2: user information, host and port; the engines take an authority that is wrong for a path",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "uri or uri-reference",
    texts: /^(?:[a-z][a-z\d+.-]*:)?\/\[/i,
    reason: "RFC 3986, 3: two slashes before an authority; the engines are content with one",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "uri-reference",
    texts: /^(?![a-z][a-z\d+.-]*:)[^/?#]*:/i,
    reason: "RFC 3986, 4.2: no colon in the first segment but after a scheme; the engines take it",
  },
  {
    engines: ["@cfworker/json-schema", "ajv"],
    format: "uri-reference",
    texts: /^[\w\-.~!$&'()*+,;=:@/?#%]*"[\w\-.~!$&'()*+,;=:@/?#%"]*$/,
    reason: "RFC 3986, 2: no quotation mark; the engines take it",
  },
];

/** Whether a value has, anywhere inside, a text whose format an engine is known to misjudge. */
export function isMisjudged(engine: string, value: Json): boolean {
  const known = knownDifferences.filter(({ engines }) => engines.includes(engine));
  return partsOf(value).some((part) => typeof part === "string" && known.some(({ texts }) => texts.test(part)));
}

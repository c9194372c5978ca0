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
    texts: /^[a-z][a-z\d+.-]*:\/\/[^/?#]*:\d*[^\d/?#]/i,
    reason: "RFC 3986, 3.2.3: a port has digits only; the engines take an authority that is wrong for a path",
  },
];

/** Whether a value has, anywhere inside, a text whose format an engine is known to misjudge. */
export function isMisjudged(engine: string, value: Json): boolean {
  const known = knownDifferences.filter(({ engines }) => engines.includes(engine));
  return partsOf(value).some((part) => typeof part === "string" && known.some(({ texts }) => texts.test(part)));
}

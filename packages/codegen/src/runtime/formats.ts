import { fullFormats } from "ajv-formats/dist/formats.js";

type Format =
  | ((text: string) => boolean)
  | RegExp
  | { readonly type: "number"; readonly validate: (value: number) => boolean };

// RFC 3339, section 5.6: a T between date and time, and a colon in the offset. The ranges are left to ajv-formats.
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const dateTime = textFormat("date-time");
const uriReference = textFormat("uri-reference");

const largestInt32 = 2 ** 31 - 1;
const largestInt64 = 2 ** 63;
const largestFloat = 2 ** 128 - 2 ** 104;

/**
 * The formats that are judged: those of JSON Schema for strings, and those of OpenAPI 3 for numbers and Base64. Where ajv-formats
 * accepts more than the RFC that a format stands for, the RFC decides.
 * `double`, `password` and `binary` are not here, because every number or text has them.
 *
 * `int64` accepts every integer from -2^63 to 2^63, both included: 2^63-1 has no IEEE 754 double of its own, and a JSON parser
 * has rounded it to 2^63 before any validator can see it.
 */
export const formats = {
  date: textFormat("date"),
  time: textFormat("time"),
  "date-time": (text: string) => rfc3339.test(text) && dateTime(text),
  duration: textFormat("duration"),
  email: textFormat("email"),
  hostname: textFormat("hostname"),
  ipv4: textFormat("ipv4"),
  ipv6: textFormat("ipv6"),
  uri: textFormat("uri"),
  // RFC 3986 knows no quotation mark, ajv-formats lets it pass.
  "uri-reference": (text: string) => !text.includes('"') && uriReference(text),
  "uri-template": textFormat("uri-template"),
  uuid: textFormat("uuid"),
  "json-pointer": textFormat("json-pointer"),
  "json-pointer-uri-fragment": textFormat("json-pointer-uri-fragment"),
  "relative-json-pointer": textFormat("relative-json-pointer"),
  regex: textFormat("regex"),
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  int32: numberFormat((value) => Number.isInteger(value) && value >= -largestInt32 - 1 && value <= largestInt32),
  int64: numberFormat((value) => Number.isInteger(value) && Math.abs(value) <= largestInt64),
  float: numberFormat((value) => Math.abs(value) <= largestFloat),
} as const satisfies { readonly [name: string]: Format };

function numberFormat(validate: (value: number) => boolean) {
  return { type: "number", validate } as const;
}

/** A format of ajv-formats as a plain function. */
function textFormat(name: keyof typeof fullFormats): (text: string) => boolean {
  const format = fullFormats[name];
  if (format instanceof RegExp) return (text) => format.test(text);
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  if (typeof validate !== "function") throw new TypeError(`ajv-formats judges ${name} differently than expected`);
  return (text) => Boolean((validate as (text: string) => unknown)(text));
}

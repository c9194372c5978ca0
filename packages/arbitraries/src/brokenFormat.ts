/**
 * For each format one text that just misses it, with what is wrong: a day that no calendar has, an offset left out, one digit too many.
 * Formats that are missing here are those that every text has.
 */
const brokenTexts: { readonly [format: string]: readonly [text: string, wrong: string] } = {
  date: ["2026-02-30", "a day that does not exist"],
  "date-time": ["2026-03-05T14:20:00", "a date-time without an offset"],
  time: ["24:30:00Z", "an hour that does not exist"],
  duration: ["1 day", "a duration in words"],
  email: ["someone@", "an address without a host"],
  hostname: ["-host.example", "a label that begins with a hyphen"],
  ipv4: ["192.0.2.256", "a number above 255"],
  ipv6: ["2001:db8::1::2", "two gaps"],
  uri: ["//host.example/path", "a URI without a scheme"],
  "uri-reference": ["/a path", "a space"],
  "uri-template": ["/items/{id", "a brace that is not closed"],
  uuid: ["6f9619ff-8b86-d011-b42d-00c04fc964f", "one digit too few"],
  regex: ["(a", "a group that is not closed"],
  "json-pointer": ["a/b", "a pointer without a leading slash"],
  "json-pointer-uri-fragment": ["a/b", "a fragment without #"],
  "relative-json-pointer": ["/a", "no number at the beginning"],
  byte: ["YQ=", "padding that is too short"],
};

const brokenNumbers: { readonly [format: string]: readonly [value: number, wrong: string] } = {
  int32: [2 ** 31, "one above the largest 32-bit integer"],
};

/** A value that just misses a format, and what is wrong with it; null for formats that nothing of their type can miss. */
export function brokenFormat(format: string): { readonly value: string | number; readonly wrong: string } | null {
  const broken = brokenTexts[format] ?? brokenNumbers[format];
  return broken ? { value: broken[0], wrong: broken[1] } : null;
}

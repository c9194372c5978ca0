import fc from "fast-check";
import { weighted } from "../weighted.ts";

/** UUIDs of every version, in both cases, and the nil UUID. */
export const uuidText: fc.Arbitrary<string> = weighted([
  [6, fc.uuid()],
  [1, fc.uuid().map((uuid) => uuid.toUpperCase())],
  [1, fc.constantFrom("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff")],
]);

/** Regular expressions that are valid with and without the flag `u`. */
export const regexText: fc.Arbitrary<string> = weighted([
  [3, fc.constantFrom("^[A-Z]{3}$", ".*", "", "a|b", "\\d+", "(?:ab)*", "[^\\s]", "^(?=a)\\w{2,5}$", "ü+")],
  [1, fc.string({ unit: fc.constantFrom(..."abc019 _"), maxLength: 8 })],
]);

/** Base64 of RFC 4648, section 4, with padding. */
export const byteText: fc.Arbitrary<string> = weighted([
  [4, fc.uint8Array({ maxLength: 30 }).map((bytes) => btoa(String.fromCharCode(...bytes)))],
  [1, fc.constantFrom("", "AA==", "AAA=", "AAAA", "+/+/", "8J+OgQ==")],
]);

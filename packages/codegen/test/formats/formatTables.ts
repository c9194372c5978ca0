import { dates } from "./tables/dates.ts";
import { dateTimes } from "./tables/dateTimes.ts";
import { durations } from "./tables/durations.ts";
import { base64s, regexes } from "./tables/encodings.ts";
import type { FormatTable } from "./tables/formatTable.ts";
import { hostnames, ipv4Addresses, ipv6Addresses } from "./tables/hosts.ts";
import { emails, uriTemplates, uuids } from "./tables/identifiers.ts";
import { doubles, floats, int32s, int64s } from "./tables/numbers.ts";
import { jsonPointerFragments, jsonPointers, relativeJsonPointers } from "./tables/pointers.ts";
import { times } from "./tables/times.ts";
import { uriReferences, uris } from "./tables/uris.ts";

/** The texts that have each format of texts, and those that do not. */
export const textTables: { readonly [format: string]: FormatTable<string> } = {
  byte: base64s,
  date: dates,
  "date-time": dateTimes,
  duration: durations,
  email: emails,
  hostname: hostnames,
  ipv4: ipv4Addresses,
  ipv6: ipv6Addresses,
  "json-pointer": jsonPointers,
  "json-pointer-uri-fragment": jsonPointerFragments,
  regex: regexes,
  "relative-json-pointer": relativeJsonPointers,
  time: times,
  uri: uris,
  "uri-reference": uriReferences,
  "uri-template": uriTemplates,
  uuid: uuids,
};

/** The numbers that have each format of numbers, and those that do not. */
export const numberTables: { readonly [format: string]: FormatTable<number> } = {
  double: doubles,
  float: floats,
  int32: int32s,
  int64: int64s,
};

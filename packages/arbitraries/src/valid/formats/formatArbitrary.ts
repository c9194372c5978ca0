import type fc from "fast-check";
import { byteText, regexText, uuidText } from "./codeArbitraries.ts";
import { dateText, dateTimeText, durationText, timeText } from "./dateArbitraries.ts";
import { emailText, hostnameText, ipv4Text, ipv6Text } from "./hostArbitraries.ts";
import {
  jsonPointerFragmentText,
  jsonPointerText,
  relativeJsonPointerText,
  uriReferenceText,
  uriTemplateText,
  uriText,
} from "./uriArbitraries.ts";

const arbitraries: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ["date", dateText],
  ["time", timeText],
  ["date-time", dateTimeText],
  ["duration", durationText],
  ["email", emailText],
  ["hostname", hostnameText],
  ["ipv4", ipv4Text],
  ["ipv6", ipv6Text],
  ["uri", uriText],
  ["uri-reference", uriReferenceText],
  ["uri-template", uriTemplateText],
  ["uuid", uuidText],
  ["json-pointer", jsonPointerText],
  ["json-pointer-uri-fragment", jsonPointerFragmentText],
  ["relative-json-pointer", relativeJsonPointerText],
  ["regex", regexText],
  ["byte", byteText],
]);

/** Texts of a format; null for a format that limits no text. */
export function formatArbitrary(format: string): fc.Arbitrary<string> | null {
  return arbitraries.get(format) ?? null;
}

import fc from "fast-check";
import { weighted } from "../weighted.ts";
import { hostnameText } from "./hostArbitraries.ts";

const segment = fc.constantFrom(
  "orders",
  "documents",
  "GS-2026-000102.pdf",
  "a",
  "42",
  "caf%C3%A9",
  "~me",
  "a;b=c",
  "",
  "x,y",
  "%20",
);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map((one) => `/${one}`).join(""));
const query = fc.constantFrom("", "?key=90be42", "?offset=0&limit=50", "?q=%F0%9F%8E%81", "?", "?x=1/2:3@4");
const fragment = fc.constantFrom("", "", "", "#top", "#", "#/a/b");
const absolute = fc
  .tuple(
    fc.constantFrom("https://", "http://", "HTTPS://", "ftp://"),
    fc.constantFrom("", "", "", "user@", "user:pw@"),
    hostnameText,
    fc.constantFrom("", "", ":8443", ":"),
    path,
    query,
    fragment,
  )
  .map((parts) => parts.join(""));
const otherSchemes = fc.constantFrom(
  "urn:isbn:9783161484100",
  "mailto:emma@example.com",
  "tel:+49-30-1234567",
  "https://[2001:db8::1]:8443/x",
  "http://192.0.2.1/",
  "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
  "file:///etc/hosts",
);

/** Absolute URIs of RFC 3986, mostly of web pages. */
export const uriText: fc.Arbitrary<string> = weighted([
  [8, absolute],
  [1, otherSchemes],
]);

/** References of RFC 3986: URIs and what is relative to one, the empty reference included. */
export const uriReferenceText: fc.Arbitrary<string> = weighted([
  [3, fc.tuple(path, query, fragment).map((parts) => parts.join("").replace(/^\/\/+/, "/"))],
  [3, uriText],
  [2, fc.constantFrom("", "orders/42", "../up", "./a:b", "?page=2", "#part", "//example.com/x")],
]);

/** Templates of RFC 6570. */
export const uriTemplateText: fc.Arbitrary<string> = weighted([
  [
    3,
    fc.constantFrom(
      "/orders/{id}",
      "/orders{?offset,limit}",
      "https://example.com/{+path}{#anchor}",
      "{var}",
      "/a{/seg*}",
      "{&x:3}",
      "/{;v,empty}",
    ),
  ],
  [1, uriText.map((uri) => uri.replaceAll(/[[\]]/g, "").concat("{?q}"))],
  [1, path],
]);

const token = weighted([
  [4, fc.constantFrom("data", "0", "12", "order number", "a~1b", "m~0n", "", "ключ", "🎁")],
  [1, fc.string({ unit: fc.constantFrom(..."abcXYZ09-._"), maxLength: 6 })],
]);

/** Pointers of RFC 6901. */
export const jsonPointerText: fc.Arbitrary<string> = fc
  .array(token, { maxLength: 5 })
  .map((tokens) => tokens.map((one) => `/${one}`).join(""));

/** Pointers of RFC 6901, section 6, as the fragment of a URI. */
export const jsonPointerFragmentText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("data", "0", "a~1b", "m~0n", "%C3%A9", ""), { maxLength: 5 })
  .map((tokens) => `#${tokens.map((one) => `/${one}`).join("")}`);

/** Relative pointers: how many levels up, then a pointer or a hash. */
export const relativeJsonPointerText: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    weighted([
      [3, jsonPointerText],
      [1, fc.constant("#")],
    ]),
  )
  .map((parts) => parts.join(""));

import fc from "fast-check";
import { weighted } from "../weighted.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
const label = fc
  .tuple(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom(...letters, ..."0123456789"), maxLength: 8 }))
  .map((parts) => parts.join(""));

/** Host names of RFC 1123; labels with hyphens, in capitals and of the greatest length among them. */
export const hostnameText: fc.Arbitrary<string> = weighted([
  [
    6,
    fc
      .tuple(label, fc.constantFrom("example.com", "example.org", "test", "shop.example"))
      .map((parts) => parts.join(".")),
  ],
  [1, fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join("."))],
  [
    1,
    fc.constantFrom(
      "localhost",
      "a",
      "xn--bcher-kva.example",
      "my-shop.example",
      "EXAMPLE.COM",
      "4711.example",
      `${"a".repeat(63)}.example`,
    ),
  ],
]);

const localPart = fc
  .array(fc.constantFrom("emma", "j.doe", "kundendienst", "o'brien", "first+tag", "x", "a_b", "42", "info"), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.join("-"));

/** E-mail addresses of RFC 5321 without quoted local parts. */
export const emailText: fc.Arbitrary<string> = weighted([
  [
    6,
    fc
      .tuple(localPart, fc.constantFrom("example.com", "mail.example.org", "shop.example"))
      .map((parts) => parts.join("@")),
  ],
  [
    2,
    fc
      .tuple(
        localPart,
        label.map((first) => `${first}.example`),
      )
      .map((parts) => parts.join("@")),
  ],
  [1, fc.constantFrom("a@b.example", "!#$%&'*+-/=?^_`{|}~@example.com", `${"a".repeat(64)}@example.com`)],
]);

/** IPv4 addresses in dotted decimals. */
export const ipv4Text: fc.Arbitrary<string> = weighted([
  [4, fc.ipV4()],
  [1, fc.constantFrom("127.0.0.1", "0.0.0.0", "255.255.255.255", "192.0.2.1")],
]);

/** IPv6 addresses of RFC 4291, compressed and with an IPv4 tail too. */
export const ipv6Text: fc.Arbitrary<string> = weighted([
  [4, fc.ipV6()],
  [1, fc.constantFrom("::", "::1", "2001:db8::8:800:200c:417a", "::ffff:192.0.2.128", "FE80::1", "1:2:3:4:5:6:7:8")],
]);

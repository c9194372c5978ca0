/** Texts that just miss a format. */
export interface TextMiss {
  readonly kind: string;
  readonly values: readonly string[];
  readonly wrong: string;
}

/** Date, time and date-time are not here, because their misses vary more. */
export const textMisses: { readonly [format: string]: readonly TextMiss[] } = {
  duration: [
    { kind: "words", values: ["1 day", "two hours"], wrong: "a duration in words" },
    { kind: "without-p", values: ["3D", "T5M"], wrong: "a duration without its P" },
    { kind: "empty-duration", values: ["P", "PT", "P1DT"], wrong: "a designator that nothing follows" },
    { kind: "time-without-t", values: ["P1H", "P30S"], wrong: "a time without its T" },
    { kind: "weeks-and-days", values: ["P1W2D"], wrong: "weeks beside another unit" },
    { kind: "fraction", values: ["PT1.5S", "P0,5D"], wrong: "a fraction" },
    { kind: "negative", values: ["-P1D", "P-1D"], wrong: "a duration below zero" },
  ],
  email: [
    { kind: "without-host", values: ["someone@", "zoë@"], wrong: "an address without a host" },
    { kind: "without-name", values: ["@post.example"], wrong: "an address without a name" },
    { kind: "without-at", values: ["someone.post.example"], wrong: "an address without an @" },
    { kind: "two-at", values: ["someone@else@post..example"], wrong: "an @ too many" },
    { kind: "two-dots", values: ["some..one@post.example"], wrong: "two dots in a row" },
    { kind: "space", values: ["some one@post.example", "someone@post.example "], wrong: "a space" },
    { kind: "display-name", values: ["Some One <someone@post.example>"], wrong: "a name around the address" },
  ],
  hostname: [
    { kind: "hyphen-first", values: ["-host.example"], wrong: "a label that begins with a hyphen" },
    { kind: "hyphen-last", values: ["host-.example"], wrong: "a label that ends with a hyphen" },
    { kind: "underscore", values: ["my_host.example"], wrong: "an underscore" },
    { kind: "empty-label", values: ["host..example", ".example"], wrong: "an empty label" },
    { kind: "long-label", values: [`${"h".repeat(64)}.example`], wrong: "a label of 64 characters" },
    { kind: "with-port", values: ["host.example:80"], wrong: "a port" },
    { kind: "non-ascii", values: ["zürich.example"], wrong: "a letter outside ASCII" },
  ],
  ipv4: [
    { kind: "above-255", values: ["192.0.2.256", "300.0.2.1"], wrong: "a number above 255" },
    { kind: "three-numbers", values: ["192.0.2"], wrong: "three numbers instead of four" },
    { kind: "five-numbers", values: ["192.0.2.1.5"], wrong: "five numbers instead of four" },
    { kind: "leading-zero", values: ["192.0.02.1"], wrong: "a leading zero" },
    { kind: "with-prefix", values: ["192.0.2.0/24"], wrong: "a prefix length" },
    { kind: "hexadecimal", values: ["0xc0.0.2.1"], wrong: "a hexadecimal number" },
  ],
  ipv6: [
    { kind: "two-gaps", values: ["2001:db8::1::2"], wrong: "two gaps" },
    { kind: "seven-groups", values: ["1:2:3:4:5:6:7"], wrong: "seven groups and no gap" },
    { kind: "nine-groups", values: ["1:2:3:4:5:6:7:8:9"], wrong: "nine groups" },
    { kind: "five-digits", values: ["2001:db8::12345"], wrong: "a group of five digits" },
    { kind: "no-hexadecimal", values: ["2001:db8::g"], wrong: "a letter that is no hexadecimal digit" },
    { kind: "brackets", values: ["[2001:db8::1]"], wrong: "brackets around the address" },
    { kind: "with-zone", values: ["fe80::1%eth0"], wrong: "a zone" },
  ],
  uri: [
    { kind: "without-scheme", values: ["//host.example/path", "www.host.example"], wrong: "no scheme" },
    { kind: "path-only", values: ["/path/to/it", "path"], wrong: "a path without a host" },
    { kind: "space", values: ["https://host.example/a path"], wrong: "a space" },
    { kind: "non-ascii", values: ["https://host.example/größe"], wrong: "a letter outside ASCII" },
    { kind: "quotation-mark", values: ['https://host.example/a?key=1"'], wrong: "a quotation mark" },
    {
      kind: "half-encoded",
      values: ["https://host.example/%2", "https://host.example/%zz"],
      wrong: "a % without two digits",
    },
    { kind: "empty", values: [""], wrong: "an empty text" },
  ],
  "uri-reference": [
    { kind: "space", values: ["/a path", " /path"], wrong: "a space" },
    { kind: "quotation-mark", values: ['/path"'], wrong: "a quotation mark" },
    { kind: "backslash", values: ["\\\\host\\path"], wrong: "backslashes" },
    { kind: "non-ascii", values: ["/größe"], wrong: "a letter outside ASCII" },
    { kind: "half-encoded", values: ["/%2", "/%zz"], wrong: "a % without two digits" },
    { kind: "braces", values: ["/items/{id}"], wrong: "braces" },
  ],
  "uri-template": [
    { kind: "open-brace", values: ["/items/{id"], wrong: "a brace that is not closed" },
    { kind: "stray-brace", values: ["/items/id}"], wrong: "a brace that was not opened" },
    { kind: "space", values: ["/items /{id}"], wrong: "a space" },
    { kind: "empty-name", values: ["/items/{}"], wrong: "braces around nothing" },
    { kind: "hyphen", values: ["/items/{order-id}"], wrong: "a hyphen in a name" },
  ],
  uuid: [
    { kind: "one-digit-less", values: ["6f9619ff-8b86-d011-b42d-00c04fc964f"], wrong: "one digit too few" },
    { kind: "one-digit-more", values: ["6f9619ff-8b86-d011-b42d-00c04fc964fff"], wrong: "one digit too many" },
    {
      kind: "no-hexadecimal",
      values: ["6f9619fg-8b86-d011-b42d-00c04fc964ff"],
      wrong: "a letter that is no hexadecimal digit",
    },
    { kind: "without-hyphens", values: ["6f9619ff8b86d011b42d00c04fc964ff"], wrong: "no hyphens" },
    { kind: "braces", values: ["{6f9619ff-8b86-d011-b42d-00c04fc964ff}"], wrong: "braces around it" },
    { kind: "urn", values: ["urn:uuid:6f9619ff-8b86-d011-b42d-00c04fc964ff"], wrong: "a prefix" },
  ],
  regex: [
    { kind: "open-group", values: ["(a", "(?<name"], wrong: "a group that is not closed" },
    { kind: "open-class", values: ["[a-"], wrong: "a class that is not closed" },
    { kind: "nothing-to-repeat", values: ["*a", "+"], wrong: "a quantifier with nothing before it" },
    { kind: "range-out-of-order", values: ["[z-a]", "a{2,1}"], wrong: "a range in the wrong order" },
    { kind: "foreign-anchor", values: ["^\\S+\\Z"], wrong: "an anchor of another language" },
  ],
  "json-pointer": [
    { kind: "without-slash", values: ["a/b", "0"], wrong: "no slash at the beginning" },
    { kind: "stray-tilde", values: ["/a~", "/a~2b"], wrong: "a tilde that escapes nothing" },
    { kind: "fragment", values: ["#/a"], wrong: "a fragment" },
  ],
  "json-pointer-uri-fragment": [
    { kind: "without-hash", values: ["/a/b"], wrong: "no # at the beginning" },
    { kind: "without-slash", values: ["#a/b"], wrong: "no slash after the #" },
    { kind: "stray-tilde", values: ["#/a~2"], wrong: "a tilde that escapes nothing" },
    { kind: "half-encoded", values: ["#/a%2"], wrong: "a % without two digits" },
  ],
  "relative-json-pointer": [
    { kind: "without-number", values: ["/a", "#"], wrong: "no number at the beginning" },
    { kind: "leading-zero", values: ["01/a"], wrong: "a leading zero" },
    { kind: "negative", values: ["-1/a"], wrong: "a number below zero" },
    { kind: "stray-tilde", values: ["0/a~2"], wrong: "a tilde that escapes nothing" },
  ],
  byte: [
    { kind: "short-padding", values: ["YQ=", "YWJj="], wrong: "padding that is too short or too much" },
    { kind: "without-padding", values: ["YQ", "YWI"], wrong: "no padding" },
    { kind: "url-alphabet", values: ["-_8=", "YW-_"], wrong: "letters of the alphabet for URLs" },
    { kind: "line-break", values: ["YWJj\nYWJj"], wrong: "a line break" },
    { kind: "five-letters", values: ["YWJjZ"], wrong: "five letters, which no bytes give" },
  ],
};

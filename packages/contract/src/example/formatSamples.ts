/** What a text of a format looks like: a sample, and a pattern that tells apart what is plainly none. */
interface FormatSample {
  readonly sample: string;
  readonly looksRight: RegExp;
}

const date = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-]\\d{2}:\\d{2})";
const uriCharacters = "(?:[A-Za-z0-9\\-._~:/?#[\\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*";

export const formatSamples: { readonly [format: string]: FormatSample } = {
  date: { sample: "2024-01-31", looksRight: new RegExp(`^${date}$`) },
  "date-time": { sample: "2024-01-31T12:00:00Z", looksRight: new RegExp(`^${date}[Tt ]${time}$`) },
  time: { sample: "12:00:00Z", looksRight: new RegExp(`^${time}$`) },
  duration: {
    sample: "P1D",
    looksRight: /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  },
  uri: { sample: "https://example.com/", looksRight: new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:${uriCharacters}$`) },
  "uri-reference": { sample: "/example", looksRight: new RegExp(`^${uriCharacters}$`) },
  "uri-template": { sample: "/example/{id}", looksRight: /^(?:[^\s"'<>\\^`{|}]|\{[^\s{}]+\})*$/ },
  email: { sample: "someone@example.com", looksRight: /^[^\s@]+@[^\s@]+$/ },
  hostname: { sample: "example.com", looksRight: /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/ },
  ipv4: { sample: "192.0.2.1", looksRight: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/ },
  ipv6: { sample: "2001:db8::1", looksRight: /^[0-9A-Fa-f:.]+$/ },
  uuid: {
    sample: "123e4567-e89b-42d3-a456-426614174000",
    looksRight: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  },
  byte: { sample: "AAAA", looksRight: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/ },
  regex: { sample: "^a$", looksRight: /^/ },
  "json-pointer": { sample: "/example", looksRight: /^(?:\/(?:[^~/]|~[01])*)*$/ },
  "json-pointer-uri-fragment": { sample: "#/example", looksRight: /^#/ },
  "relative-json-pointer": { sample: "0", looksRight: /^\d+(?:#|\/|$)/ },
};

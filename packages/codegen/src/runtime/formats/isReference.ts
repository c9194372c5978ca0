import { ipv6 } from "./ipv6.ts";

/** A character that stands nowhere in a URI, or a percent sign that encodes nothing. */
const stray = /[^\w\-.~!$&'()*+,;=:@/?#[\]%]|%[\da-f]?(?:[^\da-f]|$)/i;

/** Where the scheme and the authority are, RFC 3986, appendix B. */
const start = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?/;

const scheme = /^[a-z][a-z\d+.-]*$/i;

/** User information; host, in brackets an IPv6 address, which is captured, or one of the future; port. */
const authority = /^(?:[^[\]@]*@)?(?:[^[\]@:]*|\[(?:([\da-f:.]*)|v[\da-f]+\.[^[\]@%]+)\])(?::\d*)?$/i;

/** What follows: path, query and fragment. */
const rest = /^[^#[\]]*(?:#[^#[\]]*)?$/;

/**
 * Whether a text is a URI of RFC 3986, section 3, or, where `relative` says so, a relative reference of its section 4.2. In a relative
 * reference a colon in the first segment would make it a scheme, so it is judged as one.
 */
export function isReference(text: string, relative: boolean): boolean {
  if (stray.test(text)) return false;
  const [whole = "", schemeName, host = ""] = start.exec(text) ?? [];
  if (schemeName === undefined ? !relative : !scheme.test(schemeName)) return false;
  const parts = authority.exec(host);
  return parts !== null && (parts[1] === undefined || ipv6.accepts(parts[1])) && rest.test(text.slice(whole.length));
}

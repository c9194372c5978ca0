import { ipv6 } from "./ipv6.ts";

/** A character that stands nowhere in a URI, or a percent sign that encodes nothing. */
const stray = /[^\w\-.~!$&'()*+,;=:@/?#[\]%]|%(?![\da-f]{2})/i;

// Whatever the split into components, brackets are only for the authority, and only a scheme may put a colon into the first segment.
const components =
  /^(?:([a-z][a-z\d+.-]*:)|(?![^/?#]*:))(?:\/\/([^/?#]*)(?=[/?#]|$)|(?!\/\/))[^?#[\]]*(?:\?[^#[\]]*)?(?:#[^#[\]]*)?$/i;

/** User information, host (in brackets: an IPv6 address, which is captured, or one of the future) and port. */
const authority = /^(?:[^[\]@]*@)?(?:[^[\]@:]*|\[(?:([\da-f:.]*)|v[\da-f]+\.[^[\]@%]+)\])(?::\d*)?$/i;

/** Whether a text is a URI of RFC 3986, section 3, with a scheme; or else a relative reference of its section 4.2. */
export function isReference(text: string, scheme: boolean): boolean {
  if (stray.test(text)) return false;
  const found = components.exec(text);
  if (found === null || (found[1] === undefined) === scheme) return false;
  const parts = authority.exec(found[2] ?? "");
  return parts !== null && (parts[1] === undefined || ipv6.accepts(parts[1]));
}

/** Only what RFC 3986 (appendix A) allows, with complete percent-encodings. */
const URI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** Whether a text is a URI or a relative reference. */
export function isUriReference(text: string): boolean {
  return URI_REFERENCE.test(text) && URL.canParse(text, "http://target.invalid/");
}

/**
 * Whether a URI reference leads to the host, and the port where it names one, of the URL that it came from. The scheme may differ: behind
 * a gateway that ends TLS, few services know theirs.
 */
export function pointsToHostOf(base: string, reference: string): boolean {
  const [from, to] = [new URL(base), new URL(reference, base)];
  return to.hostname === from.hostname && (to.port === from.port || to.port === "" || to.protocol !== from.protocol);
}

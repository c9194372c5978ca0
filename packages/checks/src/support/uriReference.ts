/** Only what RFC 3986 (appendix A) allows, with complete percent-encodings. */
const URI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** Whether a text is a URI or a relative reference. */
export function isUriReference(text: string): boolean {
  return URI_REFERENCE.test(text) && URL.canParse(text, "http://target.invalid/");
}

/** The host that a URI reference names; null when it is relative, and so on the host of the answer. */
export function hostOf(reference: string): string | null {
  const { host } = new URL(reference, "http://target.invalid/");
  return host === "target.invalid" ? null : host;
}

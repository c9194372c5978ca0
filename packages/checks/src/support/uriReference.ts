/** Only what RFC 3986 (appendix A) allows, with complete percent-encodings. */
const URI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** Whether a text is a URI or a relative reference. */
export function isUriReference(text: string): boolean {
  return URI_REFERENCE.test(text) && URL.canParse(text, "http://target.invalid/");
}

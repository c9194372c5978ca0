/** A media type that nobody has registered or offers. */
export const UNKNOWN_MEDIA_TYPE = "application/x-no-such-type";

/** Type and subtype in lower case, without parameters (RFC 9110, 8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether content of this media type is JSON: `application/json`, or the suffix `+json` (RFC 6839, 3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:.+\+)?json$/.test(essenceOf(mediaType));
}

import type { MessageKind } from "./messageKinds.ts";

/** Whether the value of `Content-Type` is the kind's media type in UTF-8; other parameters do not matter (RFC 9110, 8.3.1). */
export function isSupported(contentType: string | null, kind: MessageKind): boolean {
  const [mediaType, ...parameters] = (contentType ?? "").split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return mediaType === kind.mediaType && ["utf-8", '"utf-8"', undefined].includes(charset);
}

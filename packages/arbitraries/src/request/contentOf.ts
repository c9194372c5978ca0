import type { MediaType, Operation } from "@iom-conformance/contract";

/** How a documented body is written: as JSON, as the text that it is, or in a way that is not generated. */
export type Writing = "json" | "text";

export interface BodyKind {
  readonly media: MediaType;
  readonly writing: Writing;
  /** The media type to send, where the documented one is a range. */
  readonly mediaType: string;
}

/** The body that is generated for an operation: its first one in JSON, else its first text. Null where there is none of both. */
export function bodyKindOf(operation: Operation): BodyKind | null {
  const content = operation.requestBody?.content ?? [];
  const json = content.find(({ mediaType }) => isJson(mediaType));
  if (json) return { media: json, writing: "json", mediaType: withoutRange(json.mediaType) };
  const text = content.find(({ mediaType, schema }) => /^text\//i.test(mediaType) && schema?.type === "string");
  return text ? { media: text, writing: "text", mediaType: text.mediaType.replace("*", "plain") } : null;
}

export function written({ writing }: BodyKind, body: unknown): string {
  return writing === "json" ? JSON.stringify(body) : String(body);
}

/** Whether a documented media type or range covers another one. */
export function covers(documented: string, mediaType: string): boolean {
  const [range = "", type = ""] = [documented, mediaType].map((name) => name.split(";")[0]?.trim().toLowerCase());
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

function isJson(mediaType: string): boolean {
  return covers(mediaType, "application/json") || /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

function withoutRange(mediaType: string): string {
  return mediaType.includes("*") ? "application/json" : mediaType;
}

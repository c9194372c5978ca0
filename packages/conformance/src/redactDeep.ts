import type { Json } from "@iom-conformance/contract";
import type { Redactor } from "./redactor.ts";

/** The same value with every text in it redacted. */
export function redactDeep<T extends Json>(value: T, redactor: Redactor): T {
  return redactJson(value, redactor) as T;
}

function redactJson(value: Json, redactor: Redactor): Json {
  if (typeof value === "string") return redactor.redact(value);
  if (Array.isArray(value)) return value.map((item: Json) => redactJson(item, redactor));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactor.redact(key), redactJson(item, redactor)]),
  );
}

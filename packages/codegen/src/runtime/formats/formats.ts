import type { Format } from "./format.ts";
import * as known from "./index.ts";

/**
 * The formats that are judged, by their names: those of JSON Schema for strings, and those of OpenAPI 3 for numbers and Base64. Any
 * other, such as `password`, `binary` or `url`, says nothing about a value.
 */
export const formats: ReadonlyMap<string, Format> = /* @__PURE__ */ new Map(
  Object.values<Format>(known).map((format) => [format.name, format]),
);

import type { Format } from "../formats/format.ts";
import { found, limitRule } from "./rule.ts";

/** A format speaks about texts, or about numbers. */
export const formatRule = /* @__PURE__ */ limitRule(
  "format",
  (value): value is string | number => typeof value === "string" || typeof value === "number",
  (format: Format, value) => typeof value !== format.of || format.accepts(value as never),
  (format, value) => found(`a ${format.of} in the format ${format.name}`, value),
);

import type { Json } from "@iom-conformance/contract";

/** The length of a text as JSON Schema counts it: in code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** A text of exactly this many code points that begins like the current value. */
export function textOfLength(current: Json, length: number): string {
  const characters = typeof current === "string" ? [...current] : [];
  if (characters.length >= length) return characters.slice(0, length).join("");
  return characters.join("") + "x".repeat(length - characters.length);
}

const longestText = 60;

/** A value in a few words, for the "found" half of a message: scalars themselves, shortened; arrays and objects by their size. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `the string ${quote(value)}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : `an array of ${count(value.length, "item")}`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object") return `the ${typeof value} ${shortened(String(value), "…")}`;
  const { length } = Object.keys(value);
  return length === 0 ? "an empty object" : `an object with ${count(length, "property")}`;
}

/** A value as JSON, shortened to what fits in a message. */
export function quote(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value), typeof value === "string" ? '…"' : "…");
}

function shortened(text: string, end: string): string {
  const characters = [...text.slice(0, 2 * longestText + 1)];
  if (characters.length <= longestText) return text;
  const start = characters.slice(0, longestText - end.length).join("");
  // Half an escape sequence of JSON would be read as something else.
  return `${start.replace(/\\+(?:u[\da-f]{0,3})?$/, "")}${end}`;
}

/** "1 item", "2 properties". */
export function count(amount: number, singular: string): string {
  return `${amount} ${amount === 1 ? singular : `${singular}s`.replace("ys", "ies")}`;
}

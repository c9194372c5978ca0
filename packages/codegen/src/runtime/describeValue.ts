const longestText = 60;

/** A value in a few words, for the "found" half of a message: scalars themselves, shortened; arrays and objects by their size. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `the string ${quote(value)}`;
  if (Array.isArray(value)) return `an array of ${count(value.length, "item")}`;
  if (typeof value === "object") return `an object with ${count(Object.keys(value).length, "property")}`;
  return `the ${typeof value} ${String(value)}`;
}

/** A value as JSON, shortened to what fits in a message. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  const characters = [...text.slice(0, 2 * longestText)];
  if (characters.length <= longestText) return text;
  const end = typeof value === "string" ? '…"' : "…";
  return `${characters.slice(0, longestText - end.length).join("")}${end}`;
}

/** "1 item", "2 properties". */
export function count(amount: number, singular: string): string {
  return `${amount} ${amount === 1 ? singular : `${singular}s`.replace("ys", "ies")}`;
}

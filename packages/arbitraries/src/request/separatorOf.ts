import type { Parameter } from "@iom-conformance/contract";

const separators: { readonly [style: string]: string } = { spaceDelimited: " ", pipeDelimited: "|" };

/** What stands between the items of a list that travels in one text; null where each item travels in a text of its own. */
export function separatorOf({ in: place, style, explode }: Parameter): string | null {
  if (place !== "query") return ",";
  return explode ? null : (separators[style] ?? ",");
}

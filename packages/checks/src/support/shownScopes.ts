import { fieldValues, type Json, type Permission } from "@iom-conformance/contract";

/** What an item tells of the scope that it belongs to, as text; nothing where the trait names no field or the item has none. */
export function shownScopes({ shown }: Permission, item: Json): readonly string[] {
  if (shown === undefined) return [];
  return fieldValues(item, shown)
    .filter((value) => value !== null)
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
}

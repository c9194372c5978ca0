import type { Crawl, ListPage } from "@iom-conformance/conformance";
import { fieldValues, type Json, type Operation } from "@iom-conformance/contract";

const MOST_NAMED = 5;

/** The value at the identity path as text, as the crawl writes it; null where the item has none. */
export function identityOf(operation: Operation, item: Json): string | null {
  const path = operation.traits.identity;
  const [value] = path === undefined ? [] : fieldValues(item, path);
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What tells an item from others: its identity, else all of it. */
export function itemName(operation: Operation, item: Json): string {
  return identityOf(operation, item) ?? JSON.stringify(item);
}

/** What tells the items of a page from others, in their order. */
export function pageNames(operation: Operation, { items }: Pick<ListPage, "items">): readonly string[] {
  return items.map((item) => itemName(operation, item));
}

/** Names for a message: the first few, and how many more there are. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, MOST_NAMED).map((name) => (name.length > 60 ? `${name.slice(0, 60)}…` : name));
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/**
 * How many items the list has at least. An item that a busy list showed twice while it was read counts once.
 */
export function knownLength(crawl: Crawl): number {
  const identities = new Set<string>();
  let nameless = 0;
  for (const { identity } of crawl.items) {
    if (identity === null) nameless += 1;
    else identities.add(identity);
  }
  return identities.size + nameless;
}

/** "1 item", "2 items" */
export function itemCount(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}

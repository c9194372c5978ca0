import type { Behaviour } from "../behaviour.ts";
import type { OrderBook } from "../orders/orderBook.ts";
import { sortByKey } from "./sortByKey.ts";
import type { StateQuery } from "./stateQuery.ts";

/** Finds and sorts the orders that a query asks for. Sorting a shop once by each key is remembered, 4 bytes an order. */
export type SelectOrders = (query: StateQuery) => Uint32Array;

export function createSelectOrders(book: OrderBook, behaviour: Behaviour): SelectOrders {
  const sorted = new Map<string, Uint32Array>();

  const sortShop = ({ shopId, orderBy }: StateQuery): Uint32Array => {
    const name = `${shopId} ${orderBy}`;
    const known = sorted.get(name);
    if (known) return known;
    const indexes = book.indexesOf(shopId);
    const result = sortByKey(indexes, behaviour.sortKey(orderBy));
    sorted.set(name, result);
    return result;
  };

  return (query) => {
    const found = sortShop(query).filter(behaviour.matcher(query));
    return query.direction === "DESC" ? found.reverse() : found;
  };
}

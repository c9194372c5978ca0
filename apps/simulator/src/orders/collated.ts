import type { Behaviour } from "../behaviour.ts";
import { matcher } from "../orderState/matcher.ts";
import type { OrderBook } from "./orderBook.ts";
import { renderOrder } from "./renderOrder.ts";

/** Compares two different texts. */
export type Compare = (left: string, right: string) => number;

/** The steps of a deployment in which every third customer has a number in small letters, and which sorts numbers by `compare`. */
export function collated(book: OrderBook, compare: Compare): Partial<Behaviour> {
  const customerNumberOf = (index: number) => {
    const number = book.customerNumberOf(index);
    return number !== null && book.customerOf(index) % 3 === 0 ? number.toLowerCase() : number;
  };
  const numbers = Array.from({ length: book.size }, (_, index) => customerNumberOf(index) ?? []).flat();
  const ranks = new Map([...new Set(numbers)].sort(compare).map((number, rank) => [number, rank]));
  const mixed: OrderBook = { ...book, customerNumberOf };
  const sortKeys = {
    ORDER_ID: (index: number) => index,
    ORDER_NUMBER: book.orderNumberRankOf,
    CUSTOMER_NUMBER: (index: number) => ranks.get(customerNumberOf(index) ?? "") ?? ranks.size,
    CREATION_DATE: book.creationOf,
  };
  return {
    matcher: (query) => matcher(mixed, query),
    sortKey: (orderBy) => sortKeys[orderBy],
    writeOrder: (_order, index) => renderOrder(mixed, index),
  };
}

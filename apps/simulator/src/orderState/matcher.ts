import type { OrderBook } from "../orders/orderBook.ts";
import { localDay } from "../orders/time.ts";
import type { StateQuery } from "./stateQuery.ts";

type Condition = (index: number) => boolean;

/** Any value of a list and every filter that is given; days count where the creation date was written. */
export function matcher(book: OrderBook, query: StateQuery): Condition {
  const conditions = filterConditions(book, query);
  return (index) => conditions.every((condition) => condition(index));
}

/** One condition for every filter that is given. */
export function filterConditions(book: OrderBook, query: StateQuery): readonly Condition[] {
  const conditions: Condition[] = [];
  const anyOf = (values: readonly string[], valuesOf: (index: number) => readonly string[]) => {
    const wanted = new Set(values);
    if (wanted.size > 0) conditions.push((index) => valuesOf(index).some((value) => wanted.has(value)));
  };
  const dayOf = (index: number) => localDay(book.creationOf(index), book.offsetOf(index));
  const { createdFrom, createdTo } = query;

  anyOf(query.orderNumbers, (index) => [book.orderNumberOf(index)]);
  anyOf(query.customerNumbers, (index) => [book.customerNumberOf(index) ?? []].flat());
  anyOf(query.orderStates, (index) => [book.stateOf(index).name]);
  anyOf(query.productNumbers, (index) => book.productsOf(index).map((product) => product.number));
  if (createdFrom !== null) conditions.push((index) => dayOf(index) >= createdFrom);
  if (createdTo !== null) conditions.push((index) => dayOf(index) <= createdTo);
  return conditions;
}

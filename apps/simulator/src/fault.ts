import type { Behaviour } from "./behaviour.ts";
import type { OrderBook } from "./orders/orderBook.ts";

/** One deliberate, named defect. */
export interface Fault {
  /** The name of its file. */
  readonly id: string;
  /** The part of the service that is broken. */
  readonly area: string;
  /** One sentence: what an upgrade or a gateway has broken. */
  readonly story: string;
  /** The steps that go wrong, made from those of a healthy server. */
  change(healthy: Behaviour, book: OrderBook): Partial<Behaviour>;
}

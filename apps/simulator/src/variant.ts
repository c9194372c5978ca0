import type { Behaviour } from "./behaviour.ts";
import type { OrderBook } from "./orders/orderBook.ts";

/** Another healthy deployment: one that decides otherwise where the documents leave the decision open. */
export interface Variant {
  /** The name of its file. */
  readonly id: string;
  /** What the documents leave open; variants with the same question answer it differently. */
  readonly question: string;
  /** One sentence: what such a deployment does. */
  readonly story: string;
  /** How many orders there are in both shops together, where that is what differs. */
  readonly orders?: number;
  /** True when it replaces whole steps, so that little is left of other variants beside it. */
  readonly alone?: true;
  /** True when answers to the same request differ as time goes by, without anything being wrong. */
  readonly changes?: true;
  /** The steps that are done otherwise, made from those of the reference. */
  change(reference: Behaviour, book: OrderBook): Partial<Behaviour>;
}

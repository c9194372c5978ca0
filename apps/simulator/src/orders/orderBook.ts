import { customerNumber } from "./customers.ts";
import { type Product, products } from "./products.ts";
import { createDraw, type Draw, hash } from "./random.ts";
import { type OrderStateName, states } from "./states.ts";
import { DAY, MINUTE } from "./time.ts";

/**
 * The orders of all shops. An order is known by its index, which is also its internal id: whatever is asked about it is computed from
 * the seed and the index, so that a million orders need no memory.
 */
export interface OrderBook {
  readonly seed: number;
  readonly size: number;
  /** The source of an order's details. */
  drawOf(seed: number, index: number): Draw;
  /** The indexes of a shop's orders, ascending; none for an unknown shop. */
  indexesOf(shopId: number): Uint32Array;
  shopIdOf(index: number): number;
  /** Unique, and the same for every seed. */
  orderNumberOf(index: number): string;
  /** Sorts like the order number as text. */
  orderNumberRankOf(index: number): number;
  /** Null for a guest's order. */
  customerNumberOf(index: number): string | null;
  /** Sorts like the customer number as text, guests last. */
  customerNumberRankOf(index: number): number;
  /** Which customer it is, guests included. */
  customerOf(index: number): number;
  stateOf(index: number): OrderStateName;
  /** In milliseconds since 1970. */
  creationOf(index: number): number;
  /** The offset from UTC, in minutes, that the shop wrote the creation date with. */
  offsetOf(index: number): number;
  /** The product of every position, in their order. */
  productsOf(index: number): readonly Product[];
}

const FIRST_DAY = Date.UTC(2019, 2, 1);
const LAST_DAYS = 1826;
const OFFSETS = [120, 60, 0, -300, 330, 120, 540, -210];
const BATCH_TIMES = [6 * 60, 22 * 60, 18 * 60, 23 * 60 + 59];
const SALT = { customer: 1, guest: 2, state: 3, day: 4, batch: 5, time: 6, offset: 7, positions: 8, product: 10 };

/** @throws RangeError unless `size` is a whole number from 0 to 5,000,000 and `seed` a whole number. */
export function createOrderBook(size: number, seed: number): OrderBook {
  if (!Number.isInteger(size) || size < 0 || size > 5_000_000) {
    throw new RangeError(`The number of orders must be a whole number from 0 to 5000000, not ${size}.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed must be a whole number, not ${seed}.`);

  const days = Math.min(Math.max(Math.ceil(size / 8), 1), LAST_DAYS);
  const accounts = Math.min(Math.max(Math.ceil(size / 20), 4), 2500);
  const customerRanks = rank(Array.from({ length: accounts * 2 }, (_, customer) => customerNumber(customer)));
  const share = (index: number, salt: number) => hash(seed, index, salt) / 2 ** 32;

  const isGuest = (index: number) => index > 0 && hash(seed, index, SALT.guest) % 16 === 0;
  const customerOf = (index: number) => {
    const account = Math.floor(share(index, SALT.customer) ** 2 * accounts);
    return account * 2 + (hash(seed, index, SALT.customer) % 4 === 0 ? 1 : 0);
  };
  const sequenceOf = (index: number) => (index * 6_180_339 + 89_013) % 10_000_000;

  return {
    seed,
    size,
    drawOf: createDraw,
    indexesOf: (shopId) => indexesOf(shopId, size),
    shopIdOf,
    orderNumberOf: (index) => {
      const number = `SO-${String(sequenceOf(index)).padStart(7, "0")}`;
      return index % 25 === 24 ? `${number}/B&C +1` : number;
    },
    orderNumberRankOf: sequenceOf,
    customerOf,
    customerNumberOf: (index) => (isGuest(index) ? null : customerNumber(customerOf(index))),
    customerNumberRankOf: (index) => (isGuest(index) ? accounts * 2 : (customerRanks[customerOf(index)] ?? 0)),
    stateOf: (index) => states[hash(seed, index, SALT.state) % states.length] ?? states[0],
    creationOf: (index) => {
      // Shops hand orders over late and in batches, so ids follow the creation dates only roughly, and many share one to the millisecond.
      const day = Math.floor((index * days) / Math.max(size, 1)) + (hash(seed, index, SALT.day) % 5) - 2;
      const batch = BATCH_TIMES[hash(seed, index, SALT.batch) % 16];
      const time = batch === undefined ? Math.floor(share(index, SALT.time) * DAY) : batch * MINUTE;
      return FIRST_DAY + day * DAY + time;
    },
    offsetOf: (index) => OFFSETS[hash(seed, index, SALT.offset) % OFFSETS.length] ?? 0,
    productsOf: (index) =>
      Array.from(
        { length: 1 + (hash(seed, index, SALT.positions) % 4) },
        (_, position) => products[hash(seed, index, SALT.product + position) % products.length] ?? products[0],
      ),
  };
}

/** Every fourth order is one of the second shop. */
function shopIdOf(index: number): number {
  return index % 4 === 3 ? 300 : 200;
}

function indexesOf(shopId: number, size: number): Uint32Array {
  const inSecondShop = Math.floor(size / 4);
  if (shopId === 300) return Uint32Array.from({ length: inSecondShop }, (_, nth) => nth * 4 + 3);
  if (shopId === 200) {
    return Uint32Array.from({ length: size - inSecondShop }, (_, nth) => Math.floor(nth / 3) * 4 + (nth % 3));
  }
  return new Uint32Array();
}

/** Where each text would stand in the sorted list. */
function rank(texts: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(texts.length);
  const sorted = [...texts.entries()].sort(([, left], [, right]) => (left < right ? -1 : 1));
  for (const [position, [index]] of sorted.entries()) ranks[index] = position;
  return ranks;
}

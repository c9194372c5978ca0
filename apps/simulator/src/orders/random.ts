/** A number from 0 to 2³²-1 that is the same for the same inputs, and looks unrelated for any others (the finaliser of MurmurHash3). */
export function hash(seed: number, index: number, salt: number): number {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A source of decisions that are the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to limit - 1. */
  below(limit: number): number;
  /** True in `share` of the cases, from 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** That many decimal digits. */
  digits(count: number): string;
}

export function createDraw(seed: number, index: number): Draw {
  let count = 0;
  const next = () => hash(seed, index, 1000 + count++);
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    chance: (share) => next() < share * 2 ** 32,
    pick: (items) => items[below(items.length)] ?? items[0],
    digits: (length) => Array.from({ length }, () => below(10)).join(""),
  };
}

/** `fields` when the condition holds, else nothing: for optional fields that are left out rather than sent empty. */
export function when<Fields extends object>(condition: boolean, fields: Fields): Fields | Record<never, never> {
  return condition ? fields : {};
}

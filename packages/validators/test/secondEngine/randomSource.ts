/** Choices that are the same for the same seed. */
export interface RandomSource {
  /** A whole number from 0 up to but not including a limit. */
  readonly below: (limit: number) => number;
  /** One of some things. There must be one. */
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
}

/** Choices by a linear congruential generator. */
export function randomSource(seed: number): RandomSource {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * limit);
  };
  return { below, pick: (things) => things[below(things.length)] as (typeof things)[number] };
}

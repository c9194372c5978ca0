/** Numbers from 0 up to but not including a limit, the same for the same seed: a linear congruential generator. */
export function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * limit);
  };
}

/** Texts that differ from those of a table in up to three places: a character more, less or changed, or the end of another text. */
export function mutatedTexts(texts: readonly string[], count: number): readonly string[] {
  const below = randomIntegers(count);
  const alphabet = [...new Set(texts.join(""))];
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? "";
  const mutate = (text: string): string => {
    const place = below(text.length + 1);
    const before = text.slice(0, place);
    const mutations = [
      before + pick(alphabet) + text.slice(place),
      before + text.slice(place + 1),
      before + pick(alphabet) + text.slice(place + 1),
      before + pick(texts).slice(place),
    ];
    return pick(mutations);
  };
  return Array.from({ length: count }, () => {
    let text = pick(texts);
    for (let times = below(3); times >= 0; times -= 1) text = mutate(text);
    return text;
  });
}

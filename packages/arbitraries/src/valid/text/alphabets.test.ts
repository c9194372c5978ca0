import fc from "fast-check";
import { expect, it } from "vitest";
import { hardCharacters } from "./alphabets.ts";

it("gives single code points, and never half of a surrogate pair", () => {
  for (const unit of hardCharacters) {
    const texts = fc.sample(unit, { numRuns: 20_000, seed: 1 });
    expect(texts.filter((text) => [...text].length !== 1 || !text.isWellFormed())).toEqual([]);
  }
  const all = new Set(fc.sample(hardCharacters.at(-1) ?? fc.string(), { numRuns: 20_000, seed: 1 }));
  expect(all.size).toBeGreaterThan(10_000);
});

import { describe, expect, it } from "vitest";
import { smallestSubset } from "./smallestSubset.ts";

const letters = [..."abcdefghijklmnop"];

async function reduced(all: readonly string[], isBad: (text: string) => boolean) {
  let trials = 0;
  const smallest = await smallestSubset(all, async (selection) => {
    trials += 1;
    return isBad(selection.join(""));
  });
  return { smallest: smallest.join(""), trials };
}

describe("smallestSubset", () => {
  it.each([
    { name: "finds the one that fails", isBad: (text: string) => text.includes("k"), smallest: "k" },
    { name: "finds that nothing is needed", isBad: () => true, smallest: "" },
    { name: "keeps all where all are needed", isBad: (text: string) => text.length === 16, smallest: letters.join("") },
  ])("$name", async ({ isBad, smallest }) => {
    const found = await reduced(letters, isBad);
    expect(found.smallest).toBe(smallest);
    expect(found.trials).toBeLessThanOrEqual(12);
  });

  it("ends with what it has when the requests are used up", async () => {
    const found = await reduced(letters, (text) => text.includes("a") && text.includes("p"));
    expect(found.smallest).toMatch(/^a.*p$/);
    expect(found.smallest.length).toBeLessThan(letters.length);
    expect(found.trials).toBe(12);
  });

  it("leaves an empty selection alone", async () => {
    expect(await reduced([], () => true)).toEqual({ smallest: "", trials: 0 });
  });
});

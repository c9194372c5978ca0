import type { Variant } from "../variant.ts";

export const answersAreSlow: Variant = {
  id: "answers-are-slow",
  question: "how fast answers come",
  story: "The system is far away and busy: every answer takes some 200 ms, and one in twenty three times as long.",
  alone: true,
  change: () => {
    let count = 0;
    return { holdBackMs: () => (++count % 20 === 0 ? 700 : 100 + ((count * 67) % 200)) };
  },
};

import { describe, expect, it } from "vitest";
import { nearestName, suggestion } from "./nearestName.ts";

describe("nearestName", () => {
  it.each<{ readonly given: string; readonly known: readonly string[]; readonly nearest: string | null }>([
    { given: "concurency", known: ["concurrency", "maxRequests"], nearest: "concurrency" },
    { given: "Target", known: ["target", "tls"], nearest: "target" },
    { given: "junitt", known: ["json", "junit"], nearest: "junit" },
    { given: "api", known: ["apis", "auth"], nearest: "apis" },
    { given: "completely-else", known: ["target", "tls"], nearest: null },
    { given: "x", known: ["ab"], nearest: null },
    { given: "x", known: [], nearest: null },
  ])("takes $given for $nearest", ({ given, known, nearest }) => {
    expect(nearestName(given, known)).toBe(nearest);
  });
});

describe("suggestion", () => {
  it.each([
    { given: "taget", known: ["target"], text: 'Did you mean "target"?' },
    { given: "elephant", known: ["a", "b"], text: "Known: a, b." },
    { given: "elephant", known: [], text: "None is known." },
  ])("says $text", ({ given, known, text }) => {
    expect(suggestion(given, known)).toBe(text);
  });
});

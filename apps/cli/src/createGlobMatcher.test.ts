import { describe, expect, it } from "vitest";
import { createGlobMatcher } from "./createGlobMatcher.ts";

const id = "library@1.0/get-/books/{id}/status/documented-success";

describe("createGlobMatcher", () => {
  it.each([
    { glob: id, matches: true },
    { glob: "**/documented-success", matches: true },
    { glob: "library@1.0/**", matches: true },
    { glob: "library@1.0/**/documented-*", matches: true },
    { glob: "library@*/**/status/*", matches: true },
    { glob: "**", matches: true },
    { glob: "documented-success", matches: false },
    { glob: "library@1.0/*", matches: false },
    { glob: "library@2.0/**", matches: false },
  ])("$glob: $matches", ({ glob, matches }) => {
    expect(createGlobMatcher()(glob, id)).toBe(matches);
  });
});

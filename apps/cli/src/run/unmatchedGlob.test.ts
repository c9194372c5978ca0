import { describe, expect, it } from "vitest";
import { createGlobMatcher } from "../createGlobMatcher.ts";
import { unmatchedGlob } from "./unmatchedGlob.ts";

const ids = [
  "library@1.0/getBooks/pagination/limit-is-respected",
  "library@1.0/getBooks/pagination/offset-skips-items",
  "library@1.0/getBooks/status/documented-success",
  "loans@2.1/lend/status/documented-success",
];

describe("unmatchedGlob", () => {
  it.each([
    { glob: "**/limit-is-respected", message: null },
    {
      glob: "limit-is-respected",
      message: '--check: "limit-is-respected" matches no check. Did you mean "**/limit-is-respected"?',
    },
    {
      glob: "pagination/*",
      message: '--check: "pagination/*" matches no check. Did you mean "**/pagination/*"?',
    },
    {
      glob: "loans@2.1",
      message: '--check: "loans@2.1" matches no check. Did you mean "loans@2.1/**"?',
    },
    {
      glob: "pagination",
      message: '--check: "pagination" matches no check. Did you mean "**/pagination/**"?',
    },
    {
      glob: "library@1.0/**/limit-is-respekted",
      message:
        '--check: "library@1.0/**/limit-is-respekted" matches no check. Did you mean "library@1.0/**/limit-is-respected"?',
    },
    {
      glob: "library@1.1/**/documented-success",
      message:
        '--check: "library@1.1/**/documented-success" matches no check. Did you mean "library@*/**/documented-success"?',
    },
    {
      glob: "library@1.0/getBook/status/documented-success",
      message:
        '--check: "library@1.0/getBook/status/documented-success" matches no check. Did you mean "**/documented-success"?',
    },
    {
      glob: "completely-else",
      message: '--check: "completely-else" matches no check. See the ids with `iom-conformance list checks`.',
    },
  ])("$glob", ({ glob, message }) => {
    expect(unmatchedGlob("--check", glob, ids, createGlobMatcher())).toBe(message);
  });
});

import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { prismEngine } from "./prismEngine.ts";

describe("prismEngine", () => {
  it("says what to install where Prism is missing", () => {
    const { resolve } = createRequire(import.meta.url);
    expect(() => prismEngine((name) => resolve(`not-installed-${name.replace("@", "")}`))).toThrow(
      "mock: Prism is not installed. Install it beside iom-conformance: npm install @stoplight/prism-cli@5.16.0",
    );
  });
});

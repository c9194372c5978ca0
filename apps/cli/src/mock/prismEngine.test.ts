import { describe, expect, it } from "vitest";
import { prismEngine } from "./prismEngine.ts";

describe("prismEngine", () => {
  it("says what to install where Prism is missing", () => {
    const name = "not-installed";
    expect(() => prismEngine(() => import.meta.resolve(`${name}/package.json`))).toThrow(
      "mock: Prism is not installed. Install it beside iom-conformance: npm install @stoplight/prism-cli@5.16.0",
    );
  });
});

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "@iom-conformance/contract";
import { findContractFolders, readContract } from "@iom-conformance/contract/node";
import { describe, expect, it } from "vitest";
import { timeOf } from "./timeOf.ts";

const specs = dirname(fileURLToPath(import.meta.resolve("@iom-conformance/specs/package.json")));
const contracts = await Promise.all((await findContractFolders(specs)).map((folder) => readContract(folder)));

/** The values of `pattern` anywhere in a document, each once. A property of that name has a schema, no text, and is none. */
function patternsOf(document: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "pattern" && typeof child === "string") found.add(child);
      walk(child);
    }
  };
  walk(document);
  return found;
}

/** The patterns of which a text can make the time grow faster than its length, or of which nobody knows. */
function slowPatterns(document: Json): readonly string[] {
  return [...patternsOf(document)].filter((pattern) => {
    const { growth, proven } = timeOf(pattern, "u");
    return !proven || growth === "polynomial" || growth === "exponential" || growth === "unknown";
  });
}

// A pattern runs as the document has it, so the document answers for its time: a bundled one has none that is slow.
describe("the patterns of the schemas", () => {
  it.each(contracts)("of $id are proven to be linear", ({ document }) => {
    expect(slowPatterns(document)).toEqual([]);
  });

  it("are told apart where one is slow", () => {
    const schemas = {
      Code: { type: "string", pattern: "^[A-Z]{2}\\d+$" },
      Text: { type: "object", properties: { pattern: { type: "string", pattern: "^(\\w+\\s?)*$" } } },
      Line: { items: [{ pattern: "\\s+$" }] },
    };
    expect(slowPatterns({ components: { schemas } })).toEqual(["^(\\w+\\s?)*$", "\\s+$"]);
  });
});

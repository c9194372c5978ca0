import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { repairQuotedLines } from "./repairQuotedLines.ts";

function repaired(text: string): string | null {
  const { errors } = parseDocument(text);
  return repairQuotedLines(text, "a.yaml", errors, () => ({ errors: [], value: null }))?.text ?? null;
}

describe("repairQuotedLines", () => {
  it.each([
    ["a double-quoted value", 'a:\n  b: "one\ntwo"\n', 'a:\n  b: "one\n    two"\n'],
    ["a single-quoted value", "a:\n  b: 'it''s\n  two'\n", "a:\n  b: 'it''s\n    two'\n"],
    ["an item", '- "one\ntwo"\n', '- "one\n    two"\n'],
    ["a property of an item", '- a: "one\n  two" # note\n', '- a: "one\n    two" # note\n'],
    ["a quoted key", '"a b": "one\ntwo"\n', '"a b": "one\n  two"\n'],
    ["escaped quotation marks", 'a: "one \\"\ntwo\\""\n', 'a: "one \\"\n  two\\""\n'],
    ["empty lines between", 'a: "one\n\ntwo"\n', 'a: "one\n\n  two"\n'],
    ["only the text that needs it", 'a: "one\n   two"\nb: "one\ntwo"\n', 'a: "one\n   two"\nb: "one\n  two"\n'],
  ])("indents %s", (_what, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it.each([
    ["a quotation mark that was never closed", 'a: "one\nb: "two"\n'],
    ["a text without end", 'a: "one\ntwo\n'],
    ["a readable text", 'a: "one\n  two"\n'],
  ])("leaves %s alone", (_what, text) => {
    expect(repaired(text)).toBeNull();
  });
});

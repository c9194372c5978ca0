import { describe, expect, it } from "vitest";
import { visibleLine, visibleText } from "./visible.ts";

describe("visibleLine", () => {
  it.each([
    ["plain", "plain"],
    ["Größe 注文 🛒 👩‍🚀", "Größe 注文 🛒 👩‍🚀"],
    ["\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
    ["\u009b2J", "\\x9b2J"],
    ["\u0000\u0007\u007f", "\\x00\\x07\\x7f"],
    ["a\nb\rc\td", "a\\nb\\rc\\td"],
    ["\u202eevil\u2066\u200f", "\\u202eevil\\u2066\\u200f"],
    ["\u2028\u2029", "\\u2028\\u2029"],
    ["\ud800 \udc00", "\\ud800 \\udc00"],
    ["\uffff \ufffe \u{1fffe}", "\\uffff \\ufffe \\u{1fffe}"],
  ])("shows %j as %j", (text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });
});

describe("visibleText", () => {
  it("keeps line breaks and tabs only", () => {
    expect(visibleText("a\n\tb\r\u001b[0m")).toBe("a\n\tb\\r\\x1b[0m");
  });
});

import { describe, expect, it } from "vitest";
import { createBodyBuffer } from "./createBodyBuffer.ts";

describe("createBodyBuffer", () => {
  it.each([
    { pieces: [], text: "", all: [] },
    { pieces: ["", "ab", "", "cd"], text: "abcd", all: [true, true, true, true] },
    { pieces: ["abcde"], text: "abcde", all: [true] },
    { pieces: ["abcdef"], text: "abcde", all: [false] },
    { pieces: ["abc", "def", "g"], text: "abcde", all: [true, false, false] },
  ])("keeps at most 5 bytes of $pieces", ({ pieces, text, all }) => {
    const body = createBodyBuffer(5);
    expect(pieces.map((piece) => body.take(Buffer.from(piece)))).toEqual(all);
    expect(body.bytes().toString()).toBe(text);
  });

  it("takes about as much memory as there are bytes", () => {
    const body = createBodyBuffer(1024 * 1024);
    const piece = Buffer.from("x");
    const before = process.memoryUsage();
    for (let count = 0; count < 1_000_000; count += 1) body.take(piece);
    const after = process.memoryUsage();
    expect(body.bytes().length).toBe(1_000_000);
    expect(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed).toBeLessThan(40 * 1024 * 1024);
  });
});

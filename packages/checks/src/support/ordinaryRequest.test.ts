import type { RequestDraft } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { isOrdinary } from "./ordinaryRequest.ts";

const request: RequestDraft = {
  method: "GET",
  path: "/books",
  query: [["added[from]", "2026-02-30"]],
  headers: {},
  body: null,
  credentials: { kind: "default" },
};

describe("isOrdinary", () => {
  it.each([
    { name: "what is merely invalid", changes: {} },
    { name: "letters of the world", changes: { query: [["author", "Čapek 東京"]] as const } },
    { name: "a body with quotes and umlauts", changes: { body: '{"title":"Über \\"Emma\\""}' } },
    { name: "no credentials", changes: { credentials: { kind: "none" } as const } },
  ])("takes $name", ({ changes }) => {
    expect(isOrdinary({ ...request, ...changes })).toBe(true);
  });

  it.each([
    { name: "a query as it travels", changes: { rawQuery: "author=%zz" } },
    { name: "octets that are no text", changes: { octets: new Uint8Array([255]) } },
    { name: "odd credentials", changes: { credentials: { kind: "raw", authorization: "Basic" } as const } },
    { name: "control characters", changes: { query: [["author", "a\u0000b"]] as const } },
    { name: "markup", changes: { query: [["author", "<b>"]] as const } },
    { name: "markup in a body", changes: { body: '{"title":"<b>"}' } },
    { name: "NUL in a body", changes: { body: '{"title":"\\u0000"}' } },
    { name: "a long address", changes: { query: [["author", "x".repeat(1001)]] as const } },
    {
      name: "half a character in a long address",
      changes: { query: [["author", `\ud800${"é".repeat(400)}`]] as const },
    },
    { name: "a long body", changes: { body: " ".repeat(20_000) } },
  ])("leaves $name to gateways", ({ changes }) => {
    expect(isOrdinary({ ...request, ...changes })).toBe(false);
  });
});

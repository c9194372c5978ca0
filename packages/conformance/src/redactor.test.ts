import { describe, expect, it } from "vitest";
import { createRedactor } from "./redactor.ts";

const SECRET = "pässword/1 +$&?!";
const bytes = Buffer.from(SECRET, "utf8");

const encoded: readonly (readonly [name: string, text: string])[] = [
  ["plain", SECRET],
  ["JSON", JSON.stringify(`"${SECRET}"`)],
  ["URL-encoded", encodeURIComponent(SECRET)],
  ["form-encoded", encodeURIComponent(SECRET).replaceAll("%20", "+")],
  ["lower-case percent", encodeURIComponent(SECRET).toLowerCase()],
  ["hex", bytes.toString("hex")],
  ["upper-case hex", bytes.toString("hex").toUpperCase()],
  ["base64", bytes.toString("base64")],
  ["base64url", bytes.toString("base64url")],
  ["Basic credentials", Buffer.from(`admin:${SECRET}`).toString("base64")],
  ["base64 one byte in", Buffer.from(`x${SECRET}y`).toString("base64")],
  ["every byte form-encoded", [...bytes].map((byte) => (byte === 32 ? "+" : `%${byte.toString(16)}`)).join("")],
  ["strict URL encoding", percentOf(SECRET)],
  ["every byte percent-encoded", [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")],
  ["escapes in upper case", percentOf(SECRET).replaceAll(/%../g, (sign) => sign.toUpperCase())],
  ["JSON with escaped characters", SECRET.replace("ä", "\\u00e4").replace("/", "\\/").replace("&", "\\u0026")],
  ["JSON within JSON", JSON.stringify(JSON.stringify(SECRET.replace("ä", "\u00e4")))],
  ["HTML", SECRET.replace("&", "&amp;").replace("ä", "&#228;").replace("+", "&#x2B;")],
  ["UTF-8 read as Latin-1", bytes.toString("latin1")],
  ["Latin-1 read as UTF-8", Buffer.from(SECRET, "latin1").toString("utf8")],
  ["base64 in a URL", encodeURIComponent(Buffer.from(`>>?${SECRET}>>?`).toString("base64"))],
  ["base64 two bytes in", Buffer.from(`xy${SECRET}z`).toString("base64url")],
];

function percentOf(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** What of the secret can still be read from the text, in any of the encodings. */
function readable(text: string): boolean {
  return (
    text.includes(SECRET) ||
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "")).includes(SECRET) ||
    Buffer.from(text, "base64").includes(bytes.subarray(3, 12)) ||
    Buffer.from(text, "hex").includes(bytes)
  );
}

describe("createRedactor", () => {
  it.each(encoded)("removes a secret that stands there as %s", (_, text) => {
    const redacted = createRedactor([SECRET]).redact(`before ${text} after`);
    expect(redacted).toContain("[redacted]");
    expect(redacted).toMatch(/^before .* after$/s);
    expect(readable(redacted)).toBe(false);
  });

  it("leaves text without secrets as it is", () => {
    expect(createRedactor([SECRET, ""]).redact("nothing to hide")).toBe("nothing to hide");
  });

  it("removes what it learns later", () => {
    const redactor = createRedactor([]);
    redactor.learn("minted.token.here");
    expect(redactor.redact("Bearer minted.token.here")).toBe("Bearer [redacted]");
  });

  it("leaves no beginning of a secret where a text was cut", () => {
    const redactor = createRedactor(["a-secret-of-some-length"]);
    expect(redactor.redactCut(`${"x".repeat(500)}a-secret-of-some-len`)).toMatch(/^x+$/);
    expect(redactor.redactCut("a-secret-of")).toBe("");
  });

  it("takes no longer for a text that nearly holds the secret everywhere", () => {
    const redactor = createRedactor(["&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&!"]);
    const started = performance.now();
    redactor.redact("&".repeat(200_000));
    redactor.redact("\\".repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("removes the longer of two secrets of which one begins like the other", () => {
    expect(createRedactor(["secret", "secret-and-more"]).redact("secret-and-more")).toBe("[redacted]");
  });
});

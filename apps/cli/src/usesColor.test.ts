import { describe, expect, it } from "vitest";
import { usesColor } from "./usesColor.ts";

describe("usesColor", () => {
  it.each([
    { isTTY: true, env: {}, color: true },
    { isTTY: false, env: {}, color: false },
    { isTTY: true, env: { NO_COLOR: "1" }, color: false },
    { isTTY: true, env: { NO_COLOR: "" }, color: true },
    { isTTY: true, env: { TERM: "dumb" }, color: false },
    { isTTY: false, env: { FORCE_COLOR: "1" }, color: true },
    { isTTY: true, env: { FORCE_COLOR: "0" }, color: false },
    { isTTY: true, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, color: false },
  ])("terminal $isTTY, $env: $color", ({ isTTY, env, color }) => {
    expect(usesColor({ write: () => undefined, isTTY }, env)).toBe(color);
  });
});

import { describe, expect, it } from "vitest";
import { mutationMatrix } from "./mutationMatrix.ts";

describe("mutationMatrix", () => {
  it("has no gap: every fault is found, every check fails on one, the healthy simulator is not accused", async () => {
    const { found, survivors, idle, falseAlarms } = await mutationMatrix();
    expect({ survivors, idle, falseAlarms }).toEqual({ survivors: [], idle: [], falseAlarms: [] });
    expect(found.size).toBeGreaterThanOrEqual(30);
  }, 600_000);
});

import { describe, expect, it } from "vitest";
import finders from "./finders.json" with { type: "json" };
import { shortMatrix } from "./mutationMatrix.ts";

describe("the checks, judged by faults and healthy variants of the simulator", () => {
  it("have no gap: every fault is found, every check fails on one, nothing healthy is accused", async () => {
    const { found, variants, survivors, idle, falseAlarms, errors } = await shortMatrix(finders);
    expect({ survivors, idle, falseAlarms, errors }).toEqual({
      survivors: [],
      idle: [],
      falseAlarms: [],
      errors: [],
    });
    expect(found.size).toBeGreaterThanOrEqual(120);
    expect(variants).toBeGreaterThanOrEqual(20);
  }, 600_000);
});

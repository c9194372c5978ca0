import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OrderStateReport } from "@iom-conformance/validators/order-state/1.0";
import { beforeAll, describe, expect, it } from "vitest";
import { exchange, get, post } from "../test/exchange.ts";
import { observe } from "../test/observe.ts";
import { variants } from "./generated/variants.ts";
import { startSimulator } from "./startSimulator.ts";

const table = variants.map((variant) => [variant.id, variant] as const);

describe("variants", () => {
  it("are named after their files", () => {
    const folder = fileURLToPath(new URL("variants", import.meta.url));
    const files = readdirSync(folder).sort();
    expect(variants.map(({ id }) => `${id}.ts`)).toEqual(files);
  });

  it.each(table)("%s tells its story in a sentence, and which question it answers", (_id, { story, question }) => {
    expect(story).toMatch(/^[A-Z][^.]*[^.\s]\.$/);
    expect(story.length).toBeLessThan(121);
    expect(question).toMatch(/^(what|which|whether|how|where|in which) [^.?]+$/);
  });
});

describe("a simulator of another healthy kind", () => {
  let reference: readonly string[];
  beforeAll(async () => {
    reference = await observe({});
  });

  it.each(table)("%s serves both APIs", async (_id, variant) => {
    const simulator = await startSimulator({ variant });
    const list = await exchange(simulator.url, get("&limit=100"));
    const created = await exchange(simulator.url, post("returns"));
    await simulator.close();
    expect([list.status, created.status]).toEqual([200, 201]);
    expect(OrderStateReport.validate(JSON.parse(list.body))).toMatchObject({ valid: true });
  });

  it.each(table.filter(([id]) => id !== "answers-are-slow"))("%s decides otherwise", async (_id, variant) => {
    const observed = await observe({ variant }, reference);
    expect(observed.at(-1)).not.toBe(reference[observed.length - 1]);
  });

  it("answers-are-slow takes its time", async () => {
    const { url, close } = await startSimulator({ variant: "answers-are-slow" });
    const before = performance.now();
    await exchange(url, get("&limit=1"));
    expect(performance.now() - before).toBeGreaterThan(95);
    await close();
  });
});

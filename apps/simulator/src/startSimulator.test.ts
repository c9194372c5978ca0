import { afterEach, describe, expect, it, vi } from "vitest";
import { exchange, get, post, states } from "../test/exchange.ts";
import { orderOf, simulatorFixtures } from "./simulatorFixtures.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "./startSimulator.ts";

const started: Simulator[] = [];
afterEach(() => Promise.all(started.splice(0).map((simulator) => simulator.close())));

async function start(options?: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options);
  started.push(simulator);
  return simulator;
}

async function listOf({ url }: Simulator, query: string) {
  return JSON.parse((await exchange(url, get(query))).body);
}

describe("startSimulator", () => {
  it("serves the order that the fixtures name", async () => {
    const { shopOrderNumber, positions } = simulatorFixtures.order;
    const { data } = await listOf(await start(), `&orderNumber=${shopOrderNumber}`);
    expect(data).toEqual([orderOf(200, 0)]);
    expect(positions.map(({ productNumber }) => productNumber)).toEqual(
      orderOf(200, 0).positions.map(({ product }) => product.productNumber),
    );
    expect(positions.length).toBeGreaterThan(1);
  });

  it("has the same orders for the same seed, and others for another", async () => {
    const lists = await Promise.all(
      [7, 7, 8].map(async (seed) => (await listOf(await start({ seed, orders: 40 }), "")).data),
    );
    expect(lists[0]).toEqual(lists[1]);
    expect(lists[0]).not.toEqual(lists[2]);
  });

  it("shares out the orders among the shops", async () => {
    for (const [orders, count] of [
      [0, "0"],
      [1, "1"],
      [4, "3"],
      [10, "8"],
    ] as const) {
      expect((await listOf(await start({ orders }), "")).meta).toEqual({ totalCount: count });
    }
  });

  it("counts requests, also those that it refuses", async () => {
    const simulator = await start();
    await Promise.all([exchange(simulator.url, { path: "/" }), exchange(simulator.url, { path: states })]);
    expect(simulator.requests).toBe(2);
  });

  it("holds answers back", async () => {
    const { url } = await start({ delayMs: 100 });
    const before = performance.now();
    await exchange(url, { path: "/" });
    expect(performance.now() - before).toBeGreaterThan(95);
  });

  it.each([{ fault: "no-such-fault" }, { orders: -1 }, { orders: 1.5 }, { seed: Number.NaN }])(
    "refuses %j",
    async (options) => {
      await expect(start(options)).rejects.toThrow(RangeError);
    },
  );

  it("refuses a port that is taken", async () => {
    const { port } = new URL((await start()).url);
    await expect(start({ port: Number(port) })).rejects.toThrow("EADDRINUSE");
  });

  it("answers a defect of its own without showing where it is", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const { url } = await start({
      fault: {
        id: "broken",
        area: "test",
        story: "Everything throws.",
        change: () => ({
          mayRead: () => {
            throw new TypeError("secret place");
          },
        }),
      },
    });
    const { status, body } = await exchange(url, get());
    expect(status).toBe(500);
    expect(body).not.toMatch(/secret|at /);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("combines faults", async () => {
    const { url } = await start({ fault: "date-is-missing", faults: ["created-answers-200", "location-is-stripped"] });
    const { status, headers } = await exchange(url, post("returns"));
    expect([status, headers.date, headers.location]).toEqual([200, undefined, undefined]);
  });

  it("serves a million orders, and a page of all of them piece by piece", { timeout: 60_000 }, async () => {
    const before = process.memoryUsage().heapUsed;
    const { url } = await start({ orders: 1_000_000 });
    const begin = performance.now();
    const { meta, data } = await listOf({ url } as Simulator, "&orderBy=CREATION_DATE");
    expect(performance.now() - begin).toBeLessThan(3000);
    expect([meta.totalCount, data.length]).toEqual(["750000", 50]);

    const { path, headers } = get("&limit=20000");
    const answer = await fetch(url + path, headers ? { headers } : {});
    let bytes = 0;
    for await (const chunk of answer.body ?? []) bytes += chunk.byteLength;
    expect(bytes).toBeGreaterThan(20_000_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });
});

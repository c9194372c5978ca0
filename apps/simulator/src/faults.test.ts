import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { basic, exchange, get, post, type Received, type Sent, states } from "../test/exchange.ts";
import { mintToken } from "./authentication/token.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./generated/faults.ts";
import { startSimulator } from "./startSimulator.ts";

const ORDERS = 80;

describe("faults", () => {
  it("are named after their files", () => {
    const folder = fileURLToPath(new URL("faults", import.meta.url));
    const files = readdirSync(folder).map((file) => basename(file, ".ts"));
    expect(faults.map(({ id }) => id)).toEqual(files.sort());
  });

  it.each(faults.map((fault) => [fault.id, fault] as const))(
    "%s tells its story in a sentence",
    (_id, { story, area }) => {
      expect(story).toMatch(/^[A-Z][^.]*[^.\s]\.$/);
      expect(story.length).toBeLessThan(121);
      expect(area).toMatch(/^[a-z]+$/);
    },
  );
});

describe("a simulator with a fault", () => {
  let healthy: readonly string[];
  beforeAll(async () => {
    healthy = await observe();
    expect(await observe()).toEqual(healthy);
  });

  it.each(faults.map((fault) => [fault.id, fault] as const))(
    "%s answers, and not as a healthy one",
    async (_id, fault) => {
      const defects = vi.spyOn(console, "error");
      const observed = await observe(fault);
      expect(defects).not.toHaveBeenCalled();
      expect(observed.filter((answer, nth) => answer !== healthy[nth])).not.toEqual([]);
    },
  );
});

/** What a simulator answers to requests that touch everything it does; the parts that differ from run to run are left out. */
async function observe(fault?: Fault): Promise<readonly string[]> {
  const simulator = await startSimulator({ orders: ORDERS, ...(fault ? { fault } : {}) });
  const answers: string[] = [];
  for (const sent of await requests()) answers.push(comparable(await exchange(simulator.url, sent), simulator.url));
  await simulator.close();
  return answers;
}

function comparable({ status, headers, body }: Received, origin: string): string {
  const { date, connection, "keep-alive": _, "content-length": __, ...rest } = headers;
  const hoursOff = date === undefined ? null : Math.round((Date.parse(date) - Date.now()) / 3_600_000);
  return JSON.stringify([status, { ...rest, hoursOff }, body.replaceAll(origin, "")]);
}

async function requests(): Promise<readonly Sent[]> {
  const token = async (options: Parameters<typeof mintToken>[1]) =>
    get("", { Authorization: `Bearer ${await mintToken("admin", options)}` });
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const claims = { iss: "IOM", sub: "Authentication", user: "admin", iat: 1, exp: 9_999_999_999 };
  const group = { name: "g", properties: [1, 2].map((value) => ({ key: "a", value: String(value) })) };
  const position = { dispatchedQuantity: 1, orderPositionNumber: 1, product: { name: "a", number: "b" } };
  const accepted = { Accept: "application/vnd.intershop.order-state.v1+json" };
  return [
    get("&limit=60&offset=0", accepted),
    get("", { ...accepted, Accept: "*/*" }),
    get(),
    get("", { Accept: "text/html" }),
    get("&limit=4&offset=3", accepted),
    get("&limit=3&offset=3", accepted),
    get("&offset=1000", accepted),
    get("&limit=60&orderBy=CREATION_DATE&sortDirection=ASC", accepted),
    get("&limit=9&orderBy=CUSTOMER_NUMBER&sortDirection=DESC", accepted),
    get("&limit=60&productNumber=T%2B100", accepted),
    get("&limit=60&customerNumber=CUST-00815", accepted),
    get("&limit=60&customerNumber=nobody", accepted),
    get("&limit=60&orderState=STATE_CLOSED&orderState=STATE_RETURNED", accepted),
    get("&limit=60&orderState=STATE_CLOSED&productNumber=T%2B100", accepted),
    get("&limit=60&orderCreationDate[gte]=2019-03-05&orderCreationDate[lte]=2019-03-09", accepted),
    get("&limit=x", accepted),
    get("&orderBy=PRICE", accepted),
    { ...get("", accepted), path: states },
    { ...get("", accepted), path: `${states}?shopId=300` },
    { ...get("", accepted), path: `${states}/unknown` },
    { path: `${states}?limit=x`, headers: accepted },
    { path: `${states}?shopId=200`, headers: accepted },
    get("", { Authorization: basic("clerk") }),
    get("", { Authorization: basic("admin", (text) => `${text}x`) }),
    get("", { Authorization: basic("admin", (text) => `x${text}`) }),
    get("", { Authorization: basic("admin").replace("Basic", "BASIC") }),
    get("", { Authorization: "Basic ???" }),
    get("", { Authorization: "Bearer x.y.z" }),
    await token({}),
    await token({ expiresInSeconds: -60 }),
    await token({ secret: "another-secret-that-is-long-enough-for-it" }),
    get("", { Authorization: `Bearer ${encode({ alg: "none" })}.${encode(claims)}.` }),
    post("dispatches"),
    post("returns"),
    post("dispatches", {}, { "Content-Type": "text/plain" }),
    post("dispatches", {}, { "Content-Type": "application/vnd.intershop.dispatch-message.v1+json;charset=utf-8" }),
    post("dispatches", {}, { Authorization: basic("clerk") }),
    post("dispatches", { supplierName: "Other-Supplier" }),
    post("dispatches", { supplierShopName: "Other-Shop" }),
    post("dispatches", { positions: [position, position] }),
    post("dispatches", { positions: [{ ...position, dispatchedQuantity: 0 }] }),
    post("dispatches", { propertyGroups: [group] }),
    post("dispatches", { propertyGroups: [{ ...group, properties: group.properties.slice(1) }] }),
    post("dispatches", { supplierOrderNumber: "9".repeat(250) }),
    post("dispatches", { shopOrderNumber: "9".repeat(51) }),
    { ...post("dispatches"), body: "{" },
    { ...post("dispatches"), method: "GET" },
  ];
}

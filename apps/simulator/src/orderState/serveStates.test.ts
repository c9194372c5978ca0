import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basic, exchange, get, type Sent, states } from "../../test/exchange.ts";
import { mintToken } from "../authentication/token.ts";
import type { Order } from "../orders/order.ts";
import { type Simulator, startSimulator } from "../startSimulator.ts";

const vendorType = "application/vnd.intershop.order-state.v1+json";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const send = (sent: Sent) => exchange(simulator.url, sent);

async function list(
  query: string,
): Promise<{ data: Order[]; meta: Record<string, string>; links: Record<string, string> }> {
  const { status, body } = await send(get(query));
  expect(status, query).toBe(200);
  return JSON.parse(body);
}

const numbers = (orders: readonly Order[]) => orders.map(({ shop }) => shop.orderNumber ?? "");

describe("GET /states: statuses", () => {
  const cases: readonly [name: string, sent: Sent, status: number][] = [
    ["own shop", get(), 200],
    ["HEAD", { ...get(), method: "HEAD" }, 200],
    ["unknown parameters", get("&colour=red&shopID=x"), 200],
    ["scheme in another case", get("", { Authorization: basic("admin").replace("Basic", "bASIC") }), 200],
    ["no credentials", { path: `${states}?shopId=200` }, 401],
    ["no credentials and a broken query", { path: `${states}?limit=x`, headers: { Accept: "text/html" } }, 401],
    ["wrong password", get("", { Authorization: basic("admin", (text) => `${text}x`) }), 401],
    ["empty password", get("", { Authorization: basic("admin", (text) => text.replace(/:.*/, ":")) }), 401],
    ["unknown user", get("", { Authorization: basic("admin", (text) => `x${text}`) }), 401],
    ["no colon", get("", { Authorization: basic("admin", (text) => text.replaceAll(":", "")) }), 401],
    ["no base64", get("", { Authorization: "Basic !!!" }), 401],
    ["scheme only", get("", { Authorization: "Basic" }), 401],
    ["unknown scheme", get("", { Authorization: basic("admin").replace("Basic", "Digest") }), 401],
    ["no token", get("", { Authorization: "Bearer x.y.z" }), 401],
    ["other type", get("", { Accept: "text/html" }), 406],
    ["plain JSON", get("", { Accept: "application/json" }), 406],
    ["exact type", get("", { Accept: vendorType }), 200],
    ["exact type in another case", get("", { Accept: vendorType.toUpperCase() }), 200],
    ["wildcards", get("", { Accept: "text/html, */*;q=0.1" }), 200],
    ["application wildcard", get("", { Accept: "application/*" }), 200],
    ["weight of zero", get("", { Accept: `*/*;q=0` }), 406],
    ["everything but it", get("", { Accept: `*/*, ${vendorType};q=0` }), 406],
    ["only it", get("", { Accept: `*/*;q=0, ${vendorType};q=0.5` }), 200],
    ["empty Accept", get("", { Accept: "" }), 200],
    ["no shop", { ...get(), path: states }, 400],
    ["empty shop", { ...get(), path: `${states}?shopId=` }, 400],
    ["shop twice", get("&shopId=300"), 400],
    ["shop is text", { ...get(), path: `${states}?shopId=demo` }, 400],
    ["shop beyond 64 bits", { ...get(), path: `${states}?shopId=9223372036854775808` }, 400],
    ["shop of 64 bits", { ...get(), path: `${states}?shopId=9223372036854775807` }, 403],
    ["foreign shop", { ...get(), path: `${states}?shopId=300` }, 403],
    ["unknown shop", { ...get(), path: `${states}?shopId=-1` }, 403],
    ["no permission", get("", { Authorization: basic("clerk") }), 403],
    ["no permission and a broken query", get("&limit=x", { Authorization: basic("clerk") }), 400],
    ["unknown sort key", get("&orderBy=order_id"), 400],
    ["unknown direction", get("&sortDirection=UP"), 400],
    ["negative limit", get("&limit=-1"), 400],
    ["negative offset", get("&offset=-1"), 400],
    ["fraction", get("&limit=1.5"), 400],
    ["beyond 32 bits", get("&offset=2147483648"), 400],
    ["32 bits", get("&offset=2147483647&limit=2147483647"), 200],
    ["no date", get("&orderCreationDate[gte]=yesterday"), 400],
    ["date-time", get("&orderCreationDate[gte]=2019-03-01T00:00:00Z"), 400],
    ["no such day", get("&orderCreationDate[lte]=2019-02-29"), 400],
    ["encoded brackets", get("&orderCreationDate%5Blte%5D=2019-02-28"), 200],
    ["POST", { ...get(), method: "POST" }, 405],
    ["PROPFIND", { ...get(), method: "PROPFIND" }, 405],
    ["OPTIONS", { ...get(), method: "OPTIONS" }, 204],
    ["path below", { ...get(), path: `${states}/1` }, 404],
    ["trailing slash", { ...get(), path: `${states}/?shopId=200` }, 404],
  ];

  it.each(cases)("%s", async (_name, sent, status) => {
    const received = await send(sent);
    expect(received.status).toBe(status);
    expect(Math.abs(Date.now() - Date.parse(received.headers.date ?? ""))).toBeLessThan(5000);
    expect(received.headers["content-type"]).toBe(
      { 200: vendorType, 400: "application/json", 404: "application/json", 405: "application/json" }[status],
    );
    expect(received.headers["www-authenticate"] !== undefined).toBe(status === 401);
    expect(received.headers.allow).toBe([204, 405].includes(status) ? "GET, HEAD, OPTIONS" : undefined);
    if (received.headers["content-type"] === "application/json" && received.body !== "") {
      expect(JSON.parse(received.body)).toMatchObject({
        status,
        errors: [{ code: expect.any(String), message: expect.any(String) }],
      });
    }
  });

  it("reports everything that is wrong, with what was sent", async () => {
    const { body } = await send({ ...get(), path: `${states}?limit=-1&orderBy=PRICE` });
    const { errors } = JSON.parse(body);
    expect(errors.map(({ value }: { value?: string }) => value)).toEqual([undefined, "PRICE", "-1"]);
  });

  it("sends the same headers for HEAD, and no body", async () => {
    const [head, full] = [await send({ ...get(), method: "HEAD" }), await send(get())];
    expect(head.body).toBe("");
    expect(head.headers["content-length"]).toBe(full.headers["content-length"]);
  });
});

describe("GET /states: tokens", () => {
  const now = Math.floor(Date.now() / 1000);
  const cases: readonly [name: string, token: () => Promise<string>, status: number][] = [
    ["valid", () => mintToken("admin"), 200],
    ["of the clerk", () => mintToken("clerk"), 403],
    ["of nobody", () => mintToken("nobody"), 401],
    ["expired", () => mintToken("admin", { expiresInSeconds: -1 }), 401],
    ["of another secret", () => mintToken("admin", { secret: "another-secret-of-the-same-length-as-it-is!!" }), 401],
    ["of another issuer", () => mintToken("admin", { issuer: "Someone" }), 401],
    ["altered", async () => swapPayload(await mintToken("clerk"), await mintToken("admin")), 401],
    [
      "unsigned",
      async () => unsigned({ iss: "IOM", sub: "Authentication", user: "admin", iat: now, exp: now + 60 }),
      401,
    ],
    ["without signature", async () => (await mintToken("admin")).replace(/[^.]*$/, ""), 401],
  ];

  it.each(cases)("%s", async (_name, token, status) => {
    expect((await send(get("", { Authorization: `Bearer ${await token()}` }))).status).toBe(status);
  });

  function swapPayload(token: string, other: string): string {
    const [header, , signature] = token.split(".");
    return `${header}.${other.split(".")[1]}.${signature}`;
  }

  function unsigned(claims: object): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    return `${encode({ alg: "none" })}.${encode(claims)}.`;
  }
});

describe("GET /states: lists", () => {
  it("starts with the first 50 by internal id", async () => {
    const { data, meta } = await list("");
    expect(data).toHaveLength(50);
    expect(meta).toEqual({ totalCount: "300" });
    expect(numbers(data)).toEqual(numbers((await list("&orderBy=ORDER_ID&sortDirection=ASC&offset=0&limit=50")).data));
  });

  it("is the same in pages of any size", async () => {
    const whole = numbers((await list("&limit=300&orderBy=CUSTOMER_NUMBER")).data);
    for (const size of [7, 13, 300]) {
      const pages: string[] = [];
      for (let offset = 0; offset < 300; offset += size) {
        pages.push(...numbers((await list(`&orderBy=CUSTOMER_NUMBER&limit=${size}&offset=${offset}`)).data));
      }
      expect(pages).toEqual(whole);
    }
  });

  it("sorts", async () => {
    const text = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
    const all = (await list("&limit=300")).data;
    for (const [key, compare] of Object.entries({
      ORDER_NUMBER: (left: Order, right: Order) => text(left.shop.orderNumber ?? "", right.shop.orderNumber ?? ""),
      CUSTOMER_NUMBER: (left: Order, right: Order) =>
        text(left.shop.customerNumber ?? "\uffff", right.shop.customerNumber ?? "\uffff"),
      CREATION_DATE: (left: Order, right: Order) =>
        Date.parse(left.shop.orderCreationDate) - Date.parse(right.shop.orderCreationDate),
    })) {
      const sorted = numbers(all.toSorted(compare));
      expect(numbers((await list(`&limit=300&orderBy=${key}`)).data)).toEqual(sorted);
      expect(numbers((await list(`&limit=300&sortDirection=DESC&orderBy=${key}`)).data)).toEqual(sorted.toReversed());
    }
  });

  it("filters", async () => {
    const all = (await list("&limit=300")).data;
    const day = (order: Order) => order.shop.orderCreationDate.slice(0, 10);
    const sample = all[40] as Order;
    const customer = sample.shop.customerNumber ?? "";
    const product = sample.positions[0]?.product.productNumber ?? "";
    const encode = encodeURIComponent;
    const cases: readonly [query: string, matches: (order: Order) => boolean][] = [
      [`&orderNumber=${encode(sample.shop.orderNumber ?? "")}`, (order) => order === sample],
      [`&customerNumber=${encode(customer)}`, (order) => order.shop.customerNumber === customer],
      [
        `&productNumber=${encode(product)}`,
        (order) => order.positions.some((each) => each.product.productNumber === product),
      ],
      ["&productNumber=T%2B100", (order) => order.positions.some((each) => each.product.productNumber === "T+100")],
      ["&orderState=STATE_CLOSED", (order) => order.state === "STATE_CLOSED"],
      ["&orderState=STATE_CLOSED&orderState=STATE_RETURNED", (order) => /CLOSED|RETURNED/.test(order.state)],
      ["&orderState=STATE_CLOSED,STATE_RETURNED", () => false],
      ["&customerNumber=", () => false],
      [`&orderCreationDate[gte]=${day(sample)}`, (order) => day(order) >= day(sample)],
      [`&orderCreationDate[lte]=${day(sample)}`, (order) => day(order) <= day(sample)],
      [`&orderCreationDate[gte]=2019-03-09&orderCreationDate[lte]=2019-03-08`, () => false],
      [
        `&orderState=${sample.state}&customerNumber=${encode(customer)}`,
        (order) => order.state === sample.state && order.shop.customerNumber === customer,
      ],
    ];
    for (const [query, matches] of cases) {
      const { data, meta } = await list(`&limit=300${query}`);
      const expected = numbers(all.filter(matches));
      expect(numbers(data), query).toEqual(expected);
      expect(meta.totalCount).toBe(String(expected.length));
    }
    expect(numbers(all).filter((number) => number.includes("&")).length).toBeGreaterThan(5);
  });

  it("answers an empty page for no limit and beyond the end", async () => {
    expect((await list("&limit=0")).data).toEqual([]);
    expect((await list("&offset=300")).data).toEqual([]);
  });

  it("links the pages and keeps the query", async () => {
    const links = async (query: string) =>
      Object.fromEntries(
        Object.entries((await list(query)).links).map(([relation, link]) => {
          const url = new URL(link);
          expect(url.origin + url.pathname).toBe(simulator.url + states);
          expect(url.searchParams.getAll("orderState")).toEqual(["STATE_CLOSED", "x"]);
          return [relation, `${url.searchParams.get("offset")}+${url.searchParams.get("limit")}`];
        }),
      );
    const filter = "&orderState=STATE_CLOSED&orderState=x";
    const count = Number((await list(filter)).meta.totalCount);
    const last = `${Math.floor((count - 1) / 10) * 10}+10`;
    expect(await links(`${filter}&limit=10`)).toEqual({ self: "0+10", first: "0+10", next: "10+10", last });
    expect(await links(`${filter}&limit=10&offset=4`)).toMatchObject({ prev: "0+4", self: "4+10", next: "14+10" });
    expect(await links(`${filter}&limit=10&offset=${count}`)).not.toHaveProperty("next");
    expect(await links(`${filter}&limit=0`)).toEqual({ self: "0+0", first: "0+0" });
  });
});

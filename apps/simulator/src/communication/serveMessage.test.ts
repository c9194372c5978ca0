import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basic, exchange, messages, post, type Sent } from "../../test/exchange.ts";
import { type Simulator, startSimulator } from "../startSimulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const send = (sent: Sent) => exchange(simulator.url, sent);

const product = { name: "Kaffeebecher", number: "100-0001" };
const group = (...keys: string[]) => ({ name: "g", properties: keys.map((key) => ({ key, value: "v" })) });
const dispatched = (changes: object) => ({ positions: [{ dispatchedQuantity: 2, product, ...changes }] });
const answered = (changes: object) => ({ positions: [{ ...messages.responses.body.positions[0], ...changes }] });
const returned = (changes: object) => ({ positions: [{ returnedQuantity: 1, product, ...changes }] });
const anonymous = (sent: Sent): Sent => {
  const { Authorization, ...headers } = sent.headers ?? {};
  return { ...sent, headers };
};
const typed = (contentType: string) => post("dispatches", {}, { "Content-Type": contentType });

describe("POST of messages", () => {
  const { mediaType } = messages.dispatches;
  const cases: readonly [name: string, sent: Sent, status: number][] = [
    ["dispatch", post("dispatches"), 201],
    ["response", post("responses"), 201],
    ["return", post("returns"), 201],
    ["the same message again", post("dispatches"), 201],
    ["unknown order", post("returns", { shopOrderNumber: "no such order" }), 201],
    ["unknown properties", post("returns", { colour: "red" }), 201],
    ["charset", typed(`${mediaType};charset=utf-8`), 201],
    ["quoted charset and more", typed(`${mediaType.toUpperCase()} ; x=y; Charset="UTF-8"`), 201],
    ["whatever is accepted", post("dispatches", {}, { Accept: "text/html" }), 201],
    ["no credentials", anonymous(post("dispatches")), 401],
    ["no credentials and no JSON", { ...anonymous(typed("text/plain")), body: "{" }, 401],
    ["other media type", typed("application/json"), 415],
    ["media type of another kind", typed(messages.returns.mediaType), 415],
    ["other charset", typed(`${mediaType};charset=iso-8859-1`), 415],
    ["no media type", { ...post("dispatches"), headers: { Authorization: basic("admin") } }, 415],
    ["compressed", post("dispatches", {}, { "Content-Encoding": "gzip" }), 415],
    ["no JSON", { ...post("dispatches"), body: '{"messageId": ' }, 400],
    ["JSON and more", { ...post("dispatches"), body: `${post("dispatches").body}}` }, 400],
    ["no body", { ...post("dispatches"), body: "" }, 400],
    ["no UTF-8", { ...post("dispatches"), body: Uint8Array.of(0x22, 0xff, 0x22) }, 400],
    ["no object", { ...post("dispatches"), body: "null" }, 400],
    ["missing property", post("dispatches", { carrier: undefined }), 400],
    ["quantity of zero", post("dispatches", dispatched({ dispatchedQuantity: 0 })), 400],
    [
      "nothing confirmed",
      post("responses", answered({ confirmedDelivery: { quantity: 0, plannedDeliveryDate: "2026-03-04" } })),
      201,
    ],
    ["order number of 50", post("returns", { shopOrderNumber: "9".repeat(50) }), 201],
    ["order number of 50 outside the basic plane", post("returns", { shopOrderNumber: "𠮷".repeat(50) }), 201],
    ["order number of 51", post("returns", { shopOrderNumber: "9".repeat(51) }), 400],
    ["date without time", post("returns", { entryDate: "2026-03-09" }), 400],
    [
      "position twice",
      post("returns", {
        positions: [1, 2, 1].map((orderPositionNumber) => ({ orderPositionNumber, returnedQuantity: 1, product })),
      }),
      400,
    ],
    [
      "positions without numbers",
      post("returns", { positions: [1, 2].map((returnedQuantity) => ({ returnedQuantity, product })) }),
      201,
    ],
    ["key twice", post("returns", { propertyGroups: [group("a", "b", "a")] }), 400],
    ["key in two groups", post("returns", { propertyGroups: [group("a"), group("a")] }), 201],
    ["key twice in a position", post("responses", answered({ propertyGroups: [group("a", "a")] })), 400],
    [
      "key twice in an item",
      post("returns", returned({ items: [{ serialNumber: "1", propertyGroups: [group("a", "a")] }] })),
      400,
    ],
    [
      "as many items as pieces",
      post("dispatches", dispatched({ items: [{ serialNumber: "1" }, { serialNumber: "2" }] })),
      201,
    ],
    ["fewer items than pieces", post("dispatches", dispatched({ items: [{ serialNumber: "1" }] })), 400],
    [
      "more items than pieces",
      post("returns", returned({ items: [{ serialNumber: "1" }, { serialNumber: "2" }] })),
      400,
    ],
    ["currency", post("responses", answered({ netPurchasePrice: { amount: 0, currency: "EUR" } })), 201],
    ["no currency code", post("responses", answered({ netPurchasePrice: { amount: 1, currency: "€" } })), 400],
    ["foreign supplier", post("dispatches", { supplierName: "Other-Supplier" }), 403],
    ["foreign shop", post("dispatches", { supplierShopName: "Other-Shop" }), 403],
    ["no permission", post("responses", {}, { Authorization: basic("clerk") }), 403],
    ["foreign shop and a broken message", post("dispatches", { supplierShopName: "Other-Shop", carrier: 1 }), 400],
    ["too long", { ...post("dispatches"), body: " ".repeat(10 * 1024 * 1024 + 1) }, 413],
    ["GET", { ...post("dispatches"), method: "GET" }, 405],
    ["OPTIONS", { ...post("dispatches"), method: "OPTIONS" }, 204],
    ["path below", { ...post("dispatches"), path: "/rest/communication/dispatches/10001" }, 404],
    ["other API", { path: "/rest/order-service/orders" }, 404],
  ];

  it.each(cases)("%s", async (_name, sent, status) => {
    const { status: received, headers, body } = await send(sent);
    expect(received, body).toBe(status);
    expect(headers.location?.replace(/\d+$/, "1")).toBe(status === 201 ? `${sent.path}/1` : undefined);
    expect(headers.allow).toBe([204, 405].includes(status) ? "POST, OPTIONS" : undefined);
    expect(headers["content-type"]).toBe([400, 404, 405, 413].includes(status) ? "application/json" : undefined);
    if (headers["content-type"] === undefined) expect(body).toBe("");
    else
      expect(JSON.parse(body)).toMatchObject({
        status,
        errors: [{ code: expect.any(String), message: expect.any(String) }],
      });
  });

  it("gives every message a path of its own", async () => {
    const paths = await Promise.all(
      Array.from({ length: 20 }, async () => (await send(post("returns"))).headers.location),
    );
    expect(new Set(paths).size).toBe(20);
  });

  it("reports everything that is wrong", async () => {
    const { body } = await send(post("dispatches", { messageId: 4, carrier: { name: "DHL", packages: 0 } }));
    expect(
      JSON.parse(body)
        .errors.map(({ value }: { value: unknown }) => value)
        .sort(),
    ).toEqual([0, 4]);
    const twice = await send(post("returns", { propertyGroups: [group("a", "a"), group("b", "b")] }));
    expect(JSON.parse(twice.body).errors.map(({ value }: { value: unknown }) => value)).toEqual(["a", "b"]);
  });
});

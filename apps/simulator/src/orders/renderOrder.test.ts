import { OrderStateOrder, OrderStateReport } from "@iom-conformance/validators/order-state/1.0";
import { describe, expect, it } from "vitest";
import { customerNumber } from "./customers.ts";
import type { Order } from "./order.ts";
import { createOrderBook } from "./orderBook.ts";
import { renderOrder } from "./renderOrder.ts";
import { localDay } from "./time.ts";

const book = createOrderBook(400, 67);
const indexes = Array.from({ length: 400 }, (_, index) => index);
const orders = indexes.map((index) => renderOrder(book, index));

/** Every object and list below a value, itself included. */
function* parts(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  yield value as Readonly<Record<string, unknown>>;
  for (const part of Object.values(value)) yield* parts(part);
}

describe("renderOrder", () => {
  it("keeps to the schema", () => {
    for (const order of orders) expect(OrderStateOrder.validate(order)).toMatchObject({ valid: true });
    expect(OrderStateReport.is({ data: orders })).toBe(true);
  });

  it("keeps to the schema for other seeds", () => {
    for (const seed of [1, 2, -3, 2 ** 40]) {
      const other = createOrderBook(100, seed);
      for (const index of indexes.slice(0, 100)) expect(OrderStateOrder.is(renderOrder(other, index))).toBe(true);
    }
  });

  it("is the same every time", () => {
    expect(renderOrder(createOrderBook(400, 67), 77)).toEqual(orders[77]);
  });

  it("uses every order number once", () => {
    expect(new Set(orders.map(({ shop }) => shop.orderNumber)).size).toBe(400);
    expect(new Set(Array.from({ length: 100_000 }, (_, index) => book.orderNumberOf(index))).size).toBe(100_000);
    expect(new Set(Array.from({ length: 5000 }, (_, customer) => customerNumber(customer))).size).toBe(5000);
  });

  it("gives every address an id of its own, and refers to no other", () => {
    const ids = orders.flatMap(({ addresses = [] }) => addresses.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(Number.isSafeInteger)).toBe(true);
    expect(ids.some((id) => id > 2 ** 52)).toBe(true);
    for (const { addresses = [], invoiceAddressId, positions } of orders) {
      const references = [invoiceAddressId, ...positions.map(({ shipToAddressId }) => shipToAddressId)];
      const known: (number | undefined)[] = [undefined, ...addresses.map(({ id }) => id)];
      expect(references.filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it("uses every key of a property group once", () => {
    for (const { properties } of parts(orders)) {
      if (!Array.isArray(properties)) continue;
      const keys = properties.map(({ key }) => key).filter((key) => key !== undefined);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("uses codes of ISO 3166-1 and ISO 4217", () => {
    const countries = new Set([...parts(orders)].map(({ country }) => country));
    const currencies = new Set([...parts(orders)].map(({ currency }) => currency));
    expect([...countries].sort()).toEqual(["AUT", "CHE", "DEU", "FRA", "GBR", "JPN", "POL", "USA", undefined]);
    expect([...currencies].sort()).toEqual(["CHF", "EUR", "GBP", "JPY", "PLN", "USD", undefined]);
  });

  it("writes amounts that the currency has", () => {
    const amounts = [...parts(orders)].flatMap(({ netAmount, grossAmount, amount }) => [
      netAmount,
      grossAmount,
      amount,
    ]);
    expect(amounts.filter((amount) => typeof amount === "number" && !/^\d+(\.\d\d?)?$/.test(String(amount)))).toEqual(
      [],
    );
    const yen = orders.filter(({ sales }) => sales?.currency === "JPY").map(({ sales }) => sales?.total?.grossAmount);
    expect(yen.length).toBeGreaterThan(5);
    expect(yen.filter((amount) => !Number.isInteger(amount))).toEqual([]);
  });

  /** Each must hold for some orders of a shop and not for others, so that nothing is seen always or never. */
  const varied: Readonly<Record<string, (order: Order) => boolean>> = {
    "a person orders": ({ customer }) => customer.type === "PERSON",
    "no customer number": ({ shop }) => shop.customerNumber === undefined,
    "no invoice": ({ shop }) => shop.invoiceNumbers === undefined,
    "one invoice": ({ shop }) => shop.invoiceNumbers?.length === 1,
    "no addresses": ({ addresses }) => addresses === undefined,
    "no sales": ({ sales }) => sales === undefined,
    "no payment": ({ payment }) => payment === undefined,
    "no documents": ({ documents }) => documents === undefined,
    notes: ({ notes }) => notes !== undefined,
    properties: ({ properties }) => properties !== undefined,
    "immaterial address": ({ addresses = [] }) => addresses.some((address) => "kind" in address),
    "receiver is a company": ({ addresses = [] }) =>
      addresses.some((each) => "receiver" in each && "companyName" in each.receiver),
    "receiver is a person": ({ addresses = [] }) =>
      addresses.some((each) => "receiver" in each && "person" in each.receiver),
    "address without type": ({ addresses = [] }) => addresses.some(({ type }) => type === undefined),
    "address in Austria": ({ addresses = [] }) =>
      addresses.some((each) => "location" in each && each.location.country === "AUT"),
    "standard delivery": (order) => deliveries(order).includes("STANDARD"),
    "fixed day": (order) => deliveries(order).includes("FIXED_DELIVERY_DATE"),
    "earliest day": (order) => deliveries(order).includes("EARLIEST_DELIVERY_DATE"),
    "express delivery": (order) => deliveries(order).includes("EXPRESS"),
    "returned by quantity": ({ positions }) =>
      positions.some(({ returned = [] }) => returned.some((each) => "quantity" in each)),
    "returned by unit": ({ positions }) =>
      positions.some(({ returned = [] }) => returned.some((each) => "units" in each)),
    "cancelled in part": ({ positions }) => positions.some(({ confirmed }) => confirmed?.cancelled),
    "in UTC": ({ shop }) => shop.orderCreationDate.endsWith("Z"),
    "west of UTC": ({ shop }) => /-\d\d:\d\d$/.test(shop.orderCreationDate),
    "half an hour off": ({ shop }) => shop.orderCreationDate.endsWith("+05:30"),
    milliseconds: ({ shop }) => shop.orderCreationDate.includes("."),
    "outside the basic plane": (order) => /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(order)),
    "combining marks": (order) => JSON.stringify(order).includes("\u0301"),
  };

  it.each(Object.keys(varied))("varies: %s", (name) => {
    for (const shop of ["Demo-Shop", "Other-Shop"]) {
      const listed = orders.filter((order) => order.shop.name === shop);
      const count = listed.filter((order) => varied[name]?.(order)).length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(listed.length);
    }
  });

  const deliveries = ({ positions }: Order) => positions.map(({ ordered }) => ordered?.delivery.type);

  it("shares days, instants and customers among orders", () => {
    const most = (values: readonly unknown[]) =>
      Math.max(
        ...Map.groupBy(values, (value) => value)
          .values()
          .map((same) => same.length),
      );
    expect(most(indexes.map((index) => localDay(book.creationOf(index), book.offsetOf(index))))).toBeGreaterThan(4);
    expect(most(indexes.map(book.creationOf))).toBeGreaterThan(1);
    expect(most(indexes.map(book.customerNumberOf))).toBeGreaterThan(4);
  });

  it("has no ids in the order of the other sort keys", () => {
    for (const key of [book.creationOf, book.orderNumberRankOf, book.customerNumberRankOf]) {
      const values = indexes.map(key);
      expect(values.toSorted((left, right) => left - right)).not.toEqual(values);
    }
  });
});

import { describe, expect, it } from "vitest";
import { createStateHandlers } from "./createStateHandlers.ts";
import { providerStates } from "./providerStates.ts";

const handlers = createStateHandlers({
  shopId: 1,
  foreignShopId: 2,
  supplierName: "own supplier",
  supplierShopName: "own shop",
  foreignSupplierName: "foreign supplier",
  foreignSupplierShopName: "foreign shop",
  order: {
    shopOrderNumber: "O-1",
    createdOn: "2026-03-02",
    positions: [
      { number: 1, productNumber: "P-1", productName: "Rope", quantity: 2 },
      { number: 7, productNumber: "P-7", productName: "Hook", quantity: 1 },
    ],
  },
});

const own = {
  shopId: 1,
  supplierName: "own supplier",
  supplierShopName: "own shop",
  "order.shopOrderNumber": "O-1",
  "order.createdOn": "2026-03-02",
  "order.positions.0.number": 1,
  "order.positions.0.productNumber": "P-1",
  "order.positions.0.productName": "Rope",
  "order.positions.0.quantity": 2,
  "order.positions.1.number": 7,
  "order.positions.1.productNumber": "P-7",
  "order.positions.1.productName": "Hook",
  "order.positions.1.quantity": 1,
};

describe("createStateHandlers", () => {
  it.each([
    [providerStates.readableOrders, own],
    [providerStates.unreadableOrders, { ...own, shopId: 2 }],
    [providerStates.writableOrder, own],
    [providerStates.foreignSupplier, { ...own, supplierName: "foreign supplier" }],
    [providerStates.foreignShop, { ...own, supplierShopName: "foreign shop" }],
  ])("knows the values of: %s", async (state, values) => {
    await expect(handlers[state]?.()).resolves.toEqual(values);
  });

  it("handles every provider state and no other", () => {
    expect(Object.keys(handlers)).toEqual(Object.values(providerStates));
  });
});

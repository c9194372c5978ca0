import { defaultOrders, defaultSeed } from "./defaults.ts";
import type { Order } from "./orders/order.ts";
import { createOrderBook } from "./orders/orderBook.ts";
import { renderOrder } from "./orders/renderOrder.ts";

const book = createOrderBook(defaultOrders, defaultSeed);

/** What someone would write under `fixtures` in the config file to check a simulator that was started without a seed of its own. */
export const simulatorFixtures = {
  shopId: 200,
  foreignShopId: 300,
  supplierName: "Demo-Supplier",
  supplierShopName: "Demo-Shop",
  foreignSupplierName: "Other-Supplier",
  foreignSupplierShopName: "Other-Shop",
  order: {
    shopOrderNumber: book.orderNumberOf(0),
    positions: renderOrder(book, 0).positions.map(({ number, product, ordered }) => ({
      number: Number(number),
      productNumber: product.productNumber,
      productName: product.name,
      quantity: ordered?.quantity ?? 1,
    })),
  },
} as const;

/**
 * The order of a shop with that place in its list, as a simulator that was started without options sends it.
 * @throws RangeError when the shop has no such order
 */
export function orderOf(shopId: number, place: number): Order {
  const index = book.indexesOf(shopId)[place];
  if (index === undefined) throw new RangeError(`Shop ${shopId} has no order ${place}.`);
  return renderOrder(book, index);
}

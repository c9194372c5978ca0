import type { Order } from "./order.ts";

/** The order with nothing but what the document requires. */
export function requiredOnly({ state, shop, customer, positions }: Order): Order {
  return {
    state,
    shop: { name: shop.name, orderCreationDate: shop.orderCreationDate },
    customer:
      "companyName" in customer
        ? { type: "COMPANY", companyName: customer.companyName }
        : { type: "PERSON", lastName: customer.lastName },
    positions: positions.map(({ number, state: positionState, product }) => ({
      number,
      state: positionState,
      product: { name: product.name, productNumber: product.productNumber },
    })),
  };
}

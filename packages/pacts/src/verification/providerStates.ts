/** The situations that the interactions of the pact files start from. */
export const providerStates = {
  readableOrders: "the user may read the orders of a shop, and it has some",
  unreadableOrders: "the user may not read the orders of a shop",
  writableOrder: "the user may send messages of a supplier about an order of a shop",
  foreignSupplier: "the user may not send messages of a supplier",
  foreignShop: "the user may not send messages about orders of a shop",
} as const;

import type { Fault } from "../fault.ts";
import { crash } from "../http/crash.ts";

export const customerOrderFailsWithProducts: Fault = {
  id: "customer-order-fails-with-products",
  area: "status",
  story:
    "The new query joins customers and positions under one alias, so that sorting by one and filtering by the other fails.",
  change: (healthy) => ({
    readStateQuery: (parameters) =>
      parameters.get("orderBy") === "CUSTOMER_NUMBER" && parameters.has("productNumber")
        ? crash()
        : healthy.readStateQuery(parameters),
  }),
};

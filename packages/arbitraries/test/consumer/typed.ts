import type { RequestViolation } from "@iom-conformance/arbitraries";
import { createDispatch, Dispatch } from "@iom-conformance/arbitraries/communication/2.9.4.0";
import {
  getOrderStatesBySortCriterias,
  OrderStateAddress,
  OrderStateCustomer,
  OrderStateReport,
} from "@iom-conformance/arbitraries/order-state/1.0";
import fc, { type Arbitrary } from "fast-check";

/** What a program that uses the package writes. It only has to compile; each expected error has to be one. */
export const reports: Arbitrary<OrderStateReport> = OrderStateReport.valid({
  optional: "always",
  maxItems: 3,
  overrides: {
    "/data/*/shop/orderNumber": fc.constantFrom("WEB-1", "WEB-2"),
    "/data/*/positions/*/product/productNumber": "4711",
  },
});

// @ts-expect-error there is no such field
OrderStateReport.valid({ overrides: { "/data/*/shop/ordernumber": "WEB-1" } });

// @ts-expect-error the number of an order is a text
OrderStateReport.valid({ overrides: { "/data/*/shop/orderNumber": 1 } });

// @ts-expect-error a list has no field of its own
OrderStateReport.valid({ overrides: { "/data/shop": {} } });

// @ts-expect-error there are three ways
OrderStateReport.valid({ optional: "sometimes" });

export const broken: Arbitrary<string> = Dispatch.invalid({ optional: "never" }).map(
  ({ value, violation: { path, keyword, description } }) =>
    `${JSON.stringify(value)} ${path} ${keyword} ${description}`,
);

export const street: Arbitrary<string | undefined> = OrderStateAddress.variants.OrderStatePostalAddress.map(
  ({ location }) => location?.city,
);

// @ts-expect-error there is no such variant
OrderStateAddress.variants.OrderStateMoonAddress;

// @ts-expect-error a report is no union
OrderStateReport.variants;

export const lastNames: Arbitrary<string> = OrderStateCustomer.valid().map((customer) =>
  customer.type === "PERSON" ? customer.lastName : "",
);

export const dispatches: Arbitrary<Dispatch | undefined> = createDispatch
  .validRequest({
    overrides: { "/shopOrderNumber": "WEB-1", "/positions/*/dispatchedQuantity": fc.integer({ min: 1 }) },
  })
  .map(({ body }) => body);

// @ts-expect-error a quantity is a number
createDispatch.validRequest({ overrides: { "/positions/*/dispatchedQuantity": "1" } });

export const violations: Arbitrary<RequestViolation> = getOrderStatesBySortCriterias
  .invalidRequest({ parameters: { shopId: 200, orderNumber: fc.constant(["WEB-1"]), limit: null } })
  .map(({ violation }) => violation);

// @ts-expect-error there is no such parameter
getOrderStatesBySortCriterias.validRequest({ parameters: { shop: 200 } });

// @ts-expect-error the id of a shop is a number
getOrderStatesBySortCriterias.validRequest({ parameters: { shopId: "200" } });

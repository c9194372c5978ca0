import { createDispatch, Dispatch } from "@iom-conformance/arbitraries/communication/2.9.4.0";
import {
  getOrderStatesBySortCriterias,
  OrderStateAddress,
  type OrderStateImmaterialAddress,
  OrderStateOrderPositionOrderedDelivery,
  OrderStateReport,
} from "@iom-conformance/arbitraries/order-state/1.0";
import fc, { type Arbitrary } from "fast-check";

// What a program of a user may say, and what it may not. It only has to compile; each expected error has to be one.

export const narrowsByTag: Arbitrary<string> = OrderStateOrderPositionOrderedDelivery.valid().map((delivery) => {
  // @ts-expect-error not every delivery has a fixed date
  delivery.fixedDeliveryDate;
  return delivery.type === "FIXED_DELIVERY_DATE" ? delivery.fixedDeliveryDate : "";
});

export const shopOrderNumbers: Arbitrary<string> = Dispatch.valid({
  optional: "always",
  maxItems: 2,
  overrides: { "/shopOrderNumber": fc.constantFrom("2026-0815", "2026-4711"), "/positions/*/dispatchedQuantity": 1 },
}).map(({ shopOrderNumber }) => shopOrderNumber);

// @ts-expect-error there is no such field
Dispatch.valid({ overrides: { "/shopOrderNummer": "1" } });

// @ts-expect-error a quantity is a number
Dispatch.valid({ overrides: { "/positions/*/dispatchedQuantity": "1" } });

// @ts-expect-error a value of one schema is none of another
export const exchanged: Arbitrary<Dispatch> = OrderStateReport.valid();

export const violations: Arbitrary<string> = Dispatch.invalid().map(({ value, violation }) => {
  // @ts-expect-error nobody knows what an invalid value is
  value.carrier;
  return `${violation.path} ${violation.keyword} ${violation.description}`;
});

export const variant: Arbitrary<OrderStateImmaterialAddress> = OrderStateAddress.variants.OrderStateImmaterialAddress;
// @ts-expect-error there is no such variant
OrderStateAddress.variants.Moon;

export const bodies: Arbitrary<Dispatch | undefined> = createDispatch.validRequest().map(({ body }) => body);

export const urls: Arbitrary<string> = getOrderStatesBySortCriterias
  .validRequest({ parameters: { shopId: 200, orderNumber: null, sortDirection: fc.constantFrom("ASC", "DESC") } })
  .map(({ url }) => url);
// @ts-expect-error there is no such direction
getOrderStatesBySortCriterias.validRequest({ parameters: { sortDirection: "SIDEWAYS" } });

export const broken: Arbitrary<string> = getOrderStatesBySortCriterias
  .invalidRequest()
  .map(({ violation }) => `${violation.in} ${violation.name} ${violation.keyword}`);

import type { Validator } from "@iom-conformance/validators";
import { SchemaViolationError } from "@iom-conformance/validators";
import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0";
import { OrderStateOrderPositionOrderedDelivery, OrderStateReport } from "@iom-conformance/validators/order-state/1.0";

/** What a program that uses the package writes. It only has to compile; each expected error has to be one. */
export function customerNames(body: unknown): readonly string[] {
  // @ts-expect-error nobody knows yet what the body is
  body.data;
  if (!OrderStateReport.is(body)) return [];
  return (body.data ?? []).map(({ customer }) => {
    // @ts-expect-error only a person has a last name
    customer.lastName;
    if (customer.type === "PERSON") return customer.lastName;
    // @ts-expect-error there is no such kind of customer
    if (customer.type === "ROBOT") return "";
    return customer.type === "COMPANY" ? customer.companyName : "unknown";
  });
}

export function deliveryDay(delivery: OrderStateOrderPositionOrderedDelivery): string | null {
  switch (delivery.type) {
    case "FIXED_DELIVERY_DATE":
      return delivery.fixedDeliveryDate;
    case "EARLIEST_DELIVERY_DATE":
      return delivery.earliestDeliveryDate;
    default:
      return null;
  }
}

export function meta(body: unknown): { readonly [name: string]: string } {
  const result = OrderStateReport.validate(body);
  if (result.valid) return result.value.meta ?? {};
  // @ts-expect-error an invalid result has no value
  result.value;
  return Object.fromEntries(result.errors.map(({ path, keyword, message }) => [`${path} ${keyword}`, message]));
}

export function firstSerialNumber(body: unknown): string | undefined {
  try {
    const dispatch: Dispatch = Dispatch.assert(body);
    return dispatch.positions[0]?.items?.[0]?.serialNumber;
  } catch (error) {
    if (error instanceof SchemaViolationError) return error.violations[0]?.message;
    throw error;
  }
}

// @ts-expect-error the carrier and more is missing
export const incomplete: Dispatch = { messageId: "1" };

export const validators: readonly Validator<unknown>[] = [
  OrderStateReport,
  Dispatch,
  OrderStateOrderPositionOrderedDelivery,
];

type Output = NonNullable<(typeof Dispatch)["~standard"]["types"]>["output"];
export const shopOrderNumber = (dispatch: Output): string => dispatch.shopOrderNumber;

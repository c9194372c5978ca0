import { SchemaViolationError, type ValidationResult, type Validator } from "@iom-conformance/validators";
import { Dispatch } from "@iom-conformance/validators/communication/2.9.4.0";
import {
  type OrderStateOrderPositionOrderedDelivery,
  OrderStateReport,
} from "@iom-conformance/validators/order-state/1.0";

// What a program of a user may say, and what it may not. It only has to compile; each expected error has to be one.

export function narrowsByTag(delivery: OrderStateOrderPositionOrderedDelivery): string {
  // @ts-expect-error not every delivery has a fixed date
  delivery.fixedDeliveryDate;
  if (delivery.type === "FIXED_DELIVERY_DATE") {
    const date: string = delivery.fixedDeliveryDate;
    // @ts-expect-error a fixed date excludes an earliest one
    delivery.earliestDeliveryDate;
    return date;
  }
  // @ts-expect-error there is no such delivery
  if (delivery.type === "TELEPORT") return "";
  return delivery.type === "EARLIEST_DELIVERY_DATE" ? delivery.earliestDeliveryDate : "";
}

export function narrowsUnknown(body: unknown): readonly string[] {
  // @ts-expect-error nobody knows yet what the body is
  body.data;
  if (!OrderStateReport.is(body)) return [];
  // @ts-expect-error the orders of a report are optional
  body.data.length;
  return (body.data ?? []).flatMap(({ positions }) =>
    positions.flatMap(({ ordered }) => (ordered === undefined ? [] : [narrowsByTag(ordered.delivery)])),
  );
}

export function narrowsResult(result: ValidationResult<Dispatch>): string {
  // @ts-expect-error only a valid result has a value
  result.value;
  if (result.valid) return result.value.carrier.name;
  // @ts-expect-error an invalid result has no value
  result.value;
  return result.errors.map(({ path, keyword, message }) => `${path} ${keyword} ${message}`).join();
}

export function asserts(body: unknown): number {
  try {
    const dispatch: Dispatch = Dispatch.assert(body);
    return dispatch.carrier.packages;
  } catch (error) {
    return error instanceof SchemaViolationError ? error.violations.length : 0;
  }
}

// @ts-expect-error the carrier and more is missing
export const incomplete: Dispatch = { messageId: "1" };

// @ts-expect-error a validator of one schema is none of another
export const exchanged: Validator<Dispatch> = OrderStateReport;

/** How a library that accepts a Standard Schema sees its output. */
type Output = NonNullable<(typeof Dispatch)["~standard"]["types"]>["output"];
export const shopOrderNumber = (dispatch: Output): string => dispatch.shopOrderNumber;

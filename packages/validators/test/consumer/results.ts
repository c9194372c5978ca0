import type { SchemaViolation, ValidationResult, Validator } from "@iom-conformance/validators";
import { Dispatch, type ErrorReport } from "@iom-conformance/validators/communication/2.9.4.0";
import type { OrderStateReport, OrderStateSales } from "@iom-conformance/validators/order-state/1.0";
import {
  OrderStateSales as StrictSales,
  type OrderStateSales as StrictSalesType,
} from "@iom-conformance/validators/order-state/1.0/strict";

/** What each way to ask gives back, and what the compiler refuses. */
export function carrierOf(body: unknown): string | readonly SchemaViolation[] {
  const result: ValidationResult<Dispatch> = Dispatch.validate(body, { allErrors: true });
  // @ts-expect-error nobody has asked yet whether it is valid
  result.value;
  // @ts-expect-error nor whether it is not
  result.errors;
  if (!result.valid) return result.errors;
  // @ts-expect-error a valid result has no errors
  result.errors;
  return result.value.carrier.name;
}

export function packagesOf(body: unknown): number {
  const { carrier } = Dispatch.assert(body);
  // @ts-expect-error misspelt
  carrier.pakages;
  // @ts-expect-error a number has no length
  carrier.packages.length;
  return carrier.packages;
}

export function paymentMethodOf(sales: OrderStateSales): string | undefined {
  // @ts-expect-error the document spells it paymanetMethod
  sales.paymentMethod;
  return sales.paymanetMethod;
}

export function valuesOf(report: ErrorReport): readonly unknown[] {
  return (report.errors ?? []).map((error) => {
    // @ts-expect-error the value may be anything
    error.value.length;
    return error.value;
  });
}

export const totalCount = (page: OrderStateReport): number => Number(page.meta?.totalCount);

// The strict validators have the types of the others.
export const strict: Validator<OrderStateSales> = StrictSales;
export const sales: StrictSalesType = { currency: "EUR" } satisfies OrderStateSales;

// @ts-expect-error a validator of dispatches is none of reports
export const mistaken: Validator<OrderStateReport> = Dispatch;
// @ts-expect-error the option is called allErrors
export const misspelt = Dispatch.validate({}, { allError: true });

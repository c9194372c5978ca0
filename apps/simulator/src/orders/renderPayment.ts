import type { Payment } from "./order.ts";
import { type Draw, when } from "./random.ts";
import { hasReached, type Stage } from "./states.ts";
import { DAY, formatInstant } from "./time.ts";

interface Circumstances {
  readonly gross: number;
  readonly currency: string;
  readonly created: number;
  readonly offset: number;
  readonly stage: Stage;
  readonly invoiceNumber: string | null;
}

/** Nothing is captured before the goods are on their way, and everything is paid back when they return. */
export function renderPayment(draw: Draw, circumstances: Circumstances): Payment {
  const { gross, currency, created, offset, stage, invoiceNumber } = circumstances;
  const at = (days: number) => formatInstant(created + days * DAY, offset);
  const captured = hasReached(stage, "dispatched") ? gross : 0;
  const refunded = stage === "returned" ? gross : 0;
  const entry = (action: string, type: string, days: number) => ({
    currency,
    ...when(draw.chance(0.3), { comment: "geprüft ✓" }),
    type,
    action,
    paymentMethod: "CREDITCARD",
    ...(invoiceNumber === null ? {} : { invoiceNumber }),
    creationDate: at(days),
    modificationDate: at(days),
    amount: gross,
  });
  const status = {
    invoicingDebitAmount: captured,
    invoicingCreditAmount: refunded,
    chargedDebitAmount: captured,
    chargedCreditAmount: refunded,
    chargedOpenAmount: 0,
    bookedDebitAmount: captured,
    bookedCreditAmount: refunded,
    bookedOpenAmount: 0,
    creationDate: at(0),
    ...when(captured > 0, { lastCaptureDate: at(2) }),
    ...when(refunded > 0, { lastRefundDate: at(10) }),
    lastCalculationDate: at(11),
    currency,
  };
  return {
    ...when(draw.chance(0.8), { paymentStatus: status }),
    ...when(draw.chance(0.8), {
      paymentHistory: [
        entry("authorization", "action", 0),
        ...(captured > 0 ? [entry("capture", "inbound", 2)] : []),
        ...(refunded > 0 ? [entry("refund", "outbound", 10)] : []),
      ],
    }),
  };
}

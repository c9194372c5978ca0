import type { Address, Confirmed, Delivery, Dispatched, Ordered, Position, Returned } from "./order.ts";
import type { Place } from "./places.ts";
import { amountAt, priceAt } from "./prices.ts";
import type { Product } from "./products.ts";
import { type Draw, when } from "./random.ts";
import { renderProperties } from "./renderProperties.ts";
import { hasReached, type Stage } from "./states.ts";
import { DAY, formatDay, formatInstant, localDay, MINUTE } from "./time.ts";

interface Circumstances {
  readonly draw: Draw;
  /** Of the order. */
  readonly index: number;
  /** Of the position in its order, from 0. */
  readonly nth: number;
  readonly product: Product;
  /** How many were ordered. */
  readonly quantity: number;
  readonly place: Place;
  readonly stage: Stage;
  readonly created: number;
  readonly offset: number;
  readonly addresses: readonly Address[];
}

/** One position of an order, with all that has happened to it up to the order's stage. */
export function renderPosition(circumstances: Circumstances): Position {
  const { draw, nth, product, quantity, stage } = circumstances;
  const cancelled = quantity > 1 && draw.chance(0.1) ? 1 : 0;
  const commissioned = hasReached(stage, "commissioned");
  return {
    number: String(nth + 1),
    state: positionState[stage],
    ...shippingReference(circumstances),
    product: {
      name: product.name,
      productNumber: product.number,
      ...(product.ean ? { ean: product.ean } : {}),
      ...(product.isbn ? { isbn: product.isbn } : {}),
      ...(product.supplierNumber ? { supplierProductNumber: product.supplierNumber } : {}),
    },
    ...when(commissioned, {
      supplier: { name: "Demo-Supplier", ...when(draw.chance(0.7), commissionDate(circumstances)) },
    }),
    ordered: renderOrdered(circumstances),
    ...when(hasReached(stage, "confirmed"), { confirmed: renderConfirmed(circumstances, cancelled) }),
    ...when(hasReached(stage, "dispatched"), { dispatched: renderDispatched(circumstances, quantity - cancelled) }),
    ...when(stage === "returned", { returned: renderReturned(circumstances, quantity - cancelled) }),
    ...when(draw.chance(0.2), { properties: renderProperties(draw) }),
  };
}

const positionState: Readonly<Record<Stage, string>> = {
  arrived: "STATE_DO_APPROVE",
  commissioned: "STATE_COMMISSIONED",
  confirmed: "STATE_CONFIRMED",
  dispatched: "STATE_DISPATCHED",
  returned: "STATE_RETURNED",
};

function shippingReference({ addresses, product, draw }: Circumstances): { readonly shipToAddressId?: number } {
  const target = product.immaterial
    ? addresses.find((address) => "kind" in address)
    : addresses.findLast((address) => "location" in address);
  return target && draw.chance(0.9) ? { shipToAddressId: target.id } : {};
}

/** What happens that many days after the order was created. */
function later({ created, offset, draw }: Circumstances, days: number): string {
  return formatInstant(created + days * DAY + draw.below(600) * MINUTE, offset);
}

function commissionDate(circumstances: Circumstances): { readonly commissionDate: string } {
  return { commissionDate: later(circumstances, 0) };
}

function renderOrdered(circumstances: Circumstances): Ordered {
  const { draw, product, place, quantity } = circumstances;
  return {
    quantity,
    deliveryDays: draw.below(8),
    ...when(draw.chance(0.8), {
      sales: { sum: priceAt(place, product.price * quantity), unit: priceAt(place, product.price) },
    }),
    delivery: renderDelivery(circumstances),
    ...when(draw.chance(0.2), { deliveryOptions: [draw.pick(["Abstellen in der Garage", "Delivery on same day"])] }),
  };
}

/** Counts on from position to position and from order to order, in each shop. */
function turn(index: number, nth: number): number {
  return index + Math.floor(index / 4) + nth;
}

/** The kinds of delivery take turns, so that even a short list shows all of them. */
function renderDelivery({ index, nth, created, offset, draw }: Circumstances): Delivery {
  const day = formatDay(localDay(created, offset) + 3 + draw.below(20));
  const kinds: readonly Delivery[] = [
    { type: "STANDARD" },
    { type: "FIXED_DELIVERY_DATE", fixedDeliveryDate: day },
    { type: "EARLIEST_DELIVERY_DATE", earliestDeliveryDate: day },
  ];
  return kinds[turn(index, nth) % 4] ?? { type: "EXPRESS" };
}

function renderConfirmed(circumstances: Circumstances, cancelled: number): Confirmed {
  const { draw, quantity, created, offset } = circumstances;
  const planned = { plannedDeliveryDate: formatDay(localDay(created, offset) + 4 + draw.below(5)) };
  return {
    type: cancelled > 0 ? "PARTLY_ACCEPTED" : "ACCEPTED",
    confirmationDate: later(circumstances, 1),
    ...when(draw.chance(0.8), { quantities: [{ value: quantity - cancelled, ...when(draw.chance(0.7), planned) }] }),
    ...when(cancelled > 0, {
      cancelled: [
        {
          quantity: cancelled,
          ...when(draw.chance(0.7), { cancelDate: later(circumstances, 2) }),
          ...when(draw.chance(0.7), {
            reason: { id: "RCL021", ...when(draw.chance(0.5), { value: "Nicht verfügbar" }) },
          }),
        },
      ],
    }),
  };
}

function renderDispatched(circumstances: Circumstances, quantity: number): Dispatched[] {
  const { draw } = circumstances;
  const first = quantity > 2 && draw.chance(0.5) ? 2 : quantity;
  const shipments = first === quantity ? [quantity] : [first, quantity - first];
  return shipments.map((shipped, nth) => {
    const tracking = `929-${draw.digits(3)}-${draw.digits(5)}`;
    const url = { url: `https://tracking.example/?id=${tracking}&lang=de` };
    const shipmentTracking = { number: tracking, ...when(draw.chance(0.6), url) };
    return {
      quantity: shipped,
      ...when(draw.chance(0.7), { deliveryNoteNumber: `98${draw.digits(4)}-${draw.digits(3)}` }),
      dispatchDate: later(circumstances, 2 + nth),
      ...when(draw.chance(0.8), {
        carrier: {
          name: draw.pick(["DHL", "La Poste", "ヤマト運輸"]),
          packages: 1 + draw.below(shipped),
          ...when(draw.chance(0.7), { shipmentTracking }),
        },
      }),
      ...when(draw.chance(0.4), { units: Array.from({ length: shipped }, () => ({ serialNumber: draw.digits(8) })) }),
    };
  });
}

/** Returns are reported by quantity or unit by unit, in turns. */
function renderReturned(circumstances: Circumstances, quantity: number): Returned[] {
  const { draw, index, nth, product, place } = circumstances;
  const details = () => ({
    ...when(draw.chance(0.7), { returnReason: { type: "RET", value: draw.pick(["RET010", "RET990"]) } }),
    ...when(draw.chance(0.5), {
      payment: {
        reduction: { reduceText: "Gebrauchsspuren", reduceReason: "AK-0" },
        refundNet: amountAt(place, product.price),
      },
    }),
  });
  const head = {
    state: draw.pick(["CLOSED", "NEW"]),
    ...when(draw.chance(0.7), { supplierEntryDate: later(circumstances, 9) }),
  };
  const returned = 1 + draw.below(quantity);
  if (turn(index, nth) % 2 === 0) return [{ ...head, quantity: returned, ...details() }];
  const unit = () => ({ serialNumber: `${draw.digits(4)}JJ-${draw.digits(2)}`, ...details() });
  return [{ ...head, units: Array.from({ length: returned }, unit) }];
}

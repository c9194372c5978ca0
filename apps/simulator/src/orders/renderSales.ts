import type { Sales, SumPrice } from "./order.ts";
import type { Place } from "./places.ts";
import { priceAt } from "./prices.ts";
import { type Draw, when } from "./random.ts";

const DELIVERY_CHARGE = 600;

/** The sums of an order; `net` is the net price of all its positions in hundredths. */
export function renderSales(draw: Draw, place: Place, net: number): Sales {
  const charged = draw.chance(0.6);
  return {
    ...when(draw.chance(0.8), { paymanetMethod: draw.pick(["CREDITCARD", "Vorkasse", "INVOICE"]) }),
    currency: place.currency,
    sum: sumPrice(place, net),
    total: sumPrice(place, charged ? net + DELIVERY_CHARGE : net),
    ...when(charged, { charges: [{ type: "DELIVERYCHARGE", ...priceAt(place, DELIVERY_CHARGE) }] }),
  };
}

function sumPrice(place: Place, net: number): SumPrice {
  const { tax, ...amounts } = priceAt(place, net);
  return { ...amounts, tax: [tax] };
}

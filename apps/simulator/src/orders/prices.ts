import type { PositionPrice } from "./order.ts";
import type { Place } from "./places.ts";

/** A net price in hundredths with the tax of the place, all in amounts that its currency has. */
export function priceAt(place: Place, net: number): Required<PositionPrice> {
  const tax = (net * place.vat) / 100;
  return {
    netAmount: amountAt(place, net),
    grossAmount: sum(amountAt(place, net), amountAt(place, tax)),
    tax: { type: "FullTax", amount: amountAt(place, tax) },
  };
}

/** Hundredths as an amount that the currency of the place has. */
export function amountAt({ smallestAmount }: Place, hundredths: number): number {
  return (Math.round(hundredths / smallestAmount) * smallestAmount) / 100;
}

/** Amounts are decimal numbers, which binary ones only come close to. */
function sum(left: number, right: number): number {
  return Math.round((left + right) * 100) / 100;
}

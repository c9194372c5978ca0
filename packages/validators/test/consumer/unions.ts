import {
  OrderStateAddress,
  type OrderStateCustomer,
  type OrderStateOrderPositionOrderedDelivery,
  OrderStateOrderPositionReturned,
} from "@iom-conformance/validators/order-state/1.0";

/** How a program tells the variants of each union apart. */
export function dayOf(delivery: OrderStateOrderPositionOrderedDelivery): string | undefined {
  // @ts-expect-error only one kind of delivery has this day
  delivery.fixedDeliveryDate;
  // @ts-expect-error there is no such kind of delivery
  if (delivery.type === "OVERNIGHT") return undefined;
  if (delivery.type === "FIXED_DELIVERY_DATE") {
    // @ts-expect-error another kind of delivery has this day
    delivery.earliestDeliveryDate;
    const day: string = delivery.fixedDeliveryDate;
    return day;
  }
  // @ts-expect-error what is left has no fixed day
  delivery.fixedDeliveryDate;
  return delivery.type === "EARLIEST_DELIVERY_DATE" ? delivery.earliestDeliveryDate : undefined;
}

export function nameOf(customer: OrderStateCustomer): string {
  const email: string | undefined = customer.contact?.email;
  // @ts-expect-error only a company has a name of this kind
  customer.companyName;
  if (customer.type === "COMPANY") return customer.companyName;
  if (customer.type === "PERSON") return customer.lastName;
  // Without a tag, a property that only one kind has tells.
  return "lastName" in customer ? customer.lastName : (email ?? customer.companyName);
}

export function placeOf(address: OrderStateAddress): string {
  const id: number = address.id;
  // @ts-expect-error a mailbox has no place
  address.location;
  if (!("location" in address)) {
    const kind: "EMAIL" | "MOBILE" | "OTHER" = address.kind;
    return `${id} ${kind} ${address.value}`;
  }
  const { receiver } = address;
  const name = "person" in receiver ? receiver.person.lastName : receiver.companyName;
  return `${id} ${name}, ${address.location.city}`;
}

export function pieces(returned: OrderStateOrderPositionReturned): number {
  // @ts-expect-error given either as a quantity or piece by piece
  returned.units;
  return "units" in returned ? returned.units.length : returned.quantity;
}

export const deliveries: readonly OrderStateOrderPositionOrderedDelivery[] = [
  { type: "EXPRESS" },
  { type: "FIXED_DELIVERY_DATE", fixedDeliveryDate: "2026-03-13" },
  // @ts-expect-error the tag asks for the day
  { type: "FIXED_DELIVERY_DATE" },
  // @ts-expect-error tags are in capitals
  { type: "express" },
  // @ts-expect-error a day is a text
  { type: "EARLIEST_DELIVERY_DATE", earliestDeliveryDate: new Date(0) },
];

const found: readonly unknown[] = [{ id: 1, kind: "EMAIL", value: "ada@shop.example" }, { id: "1" }];
export const places: readonly string[] = found.filter(OrderStateAddress.is).map(placeOf);

export const quantity: number = pieces(OrderStateOrderPositionReturned.assert({ state: "RETURNED", quantity: 2 }));

import { companies } from "./companies.ts";
import { renderContact } from "./customers.ts";
import type { Address, Customer, ImmaterialAddress, PostalAddress } from "./order.ts";
import { people } from "./people.ts";
import type { Place } from "./places.ts";
import { type Draw, when } from "./random.ts";

interface Circumstances {
  readonly customer: Customer;
  readonly place: Place;
  readonly shipsByMail: boolean;
}

/**
 * The addresses of one order, the billing address first. Ids are unique over all orders; some need more than 32 bits, and some all of
 * the 53 that JavaScript can count with, though the document's int64 has more.
 */
export function renderAddresses(index: number, draw: Draw, circumstances: Circumstances): Address[] {
  const base = index % 5 === 4 ? 9_007_199_000_000_000 : index % 5 === 2 ? 4_294_967_296 : 10_000;
  const firstId = base + index * 8;
  const { customer, place, shipsByMail } = circumstances;
  const billing: Address = {
    id: firstId,
    ...when(draw.chance(0.9), { type: "BILLING" }),
    ...postal(draw, place, receiverOf(customer)),
  };
  const shipping: Address = {
    id: firstId + 1,
    type: "SHIPPING",
    ...postal(
      draw,
      place,
      draw.chance(0.5) ? { person: draw.pick(people) } : { companyName: draw.pick(companies).name },
    ),
  };
  const immaterial: Address = { id: firstId + 2, ...when(draw.chance(0.8), { type: "IMMATERIAL" }), ...mailbox(draw) };
  return [billing, ...(draw.chance(0.4) ? [shipping] : []), ...(shipsByMail ? [immaterial] : [])];
}

function receiverOf(customer: Customer): PostalAddress["receiver"] {
  if ("companyName" in customer) {
    const { companyName, contactPerson } = customer;
    return contactPerson ? { companyName, contactPerson } : { companyName };
  }
  const { salutation, title, firstName, lastName } = customer;
  return {
    person: {
      ...(salutation ? { salutation } : {}),
      ...(title ? { title } : {}),
      ...(firstName ? { firstName } : {}),
      lastName,
    },
  };
}

function postal(draw: Draw, place: Place, receiver: PostalAddress["receiver"]): Omit<PostalAddress, "id" | "type"> {
  return {
    location: {
      city: place.city,
      postCode: place.postCode,
      ...(place.district ? { district: place.district } : {}),
      country: place.country,
      ...when(draw.chance(0.3), { additions: [`Hinterhaus, ${1 + draw.below(9)}. Stock`, "c/o Weiß"] }),
    },
    receiver,
    ...when(draw.chance(0.4), { contact: renderContact(draw) }),
  };
}

function mailbox(draw: Draw): Pick<ImmaterialAddress, "kind" | "value"> {
  return draw.pick<Pick<ImmaterialAddress, "kind" | "value">>([
    { kind: "EMAIL", value: `gift.${draw.digits(5)}@mail.example` },
    { kind: "MOBILE", value: `+44 7700 900${draw.digits(3)}` },
    { kind: "OTHER", value: `postbox:${draw.digits(8)}` },
  ]);
}

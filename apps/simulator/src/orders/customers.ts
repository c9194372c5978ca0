import { companies } from "./companies.ts";
import type { Contact, Customer } from "./order.ts";
import { people } from "./people.ts";
import { type Draw, hash, when } from "./random.ts";

/**
 * The number of a customer of the shops. Every second customer is a branch of the one before, whose number it continues, so that
 * numbers exist that others begin with.
 */
export function customerNumber(customer: number): string {
  const account = customer >> 1;
  const digits = String((account * 7919 + 815) % 100_000).padStart(5, "0");
  const main = account % 5 === 2 ? `28${digits}` : `CUST-${digits}`;
  return customer % 2 === 0 ? main : `${main}-2`;
}

/** What a customer's details are drawn from: an order book. */
interface DetailSource {
  readonly seed: number;
  drawOf(seed: number, index: number): Draw;
}

/** How a person or a company is called and reached; the same in every order of that customer. */
export function renderCustomer(book: DetailSource, customer: number, order: Draw): Customer {
  const draw = book.drawOf(hash(book.seed, customer, 21), 0);
  const orderNumber = when(order.chance(0.3), { orderNumber: `BST:${order.digits(5)}` });
  const contact = when(draw.chance(0.8), { contact: renderContact(draw) });
  if (customer % 3 !== 1) return { type: "PERSON", ...draw.pick(people), ...contact, ...orderNumber };
  const company = draw.pick(companies);
  return {
    type: "COMPANY",
    companyName: company.name,
    ...contact,
    ...orderNumber,
    ...when(draw.chance(0.5), { department: draw.pick(["Einkauf", "Marketing", "Qualité"]) }),
    ...when(draw.chance(0.5), { lineOfBusiness: company.business }),
    ...when(draw.chance(0.4), { costCenterNumber: draw.digits(6) }),
    ...when(draw.chance(0.5), {
      commercialRegisterNumber: company.registerNumber,
      commercialRegisterLocation: company.registerLocation,
    }),
    ...when(draw.chance(0.5), { companyType: company.type }),
    ...when(draw.chance(0.7), { vatNumber: company.vatNumber }),
    ...when(draw.chance(0.7), { contactPerson: draw.pick(people) }),
  };
}

export function renderContact(draw: Draw): Contact {
  const account = `customer.${draw.digits(4)}`;
  return {
    email: `${account}@${draw.pick(["shop.example", "mail.example", "firma.example"])}`,
    ...when(draw.chance(0.5), { telephone: `+49 3641 ${draw.digits(6)}` }),
    ...when(draw.chance(0.4), { mobile: `+44 7700 900${draw.digits(3)}` }),
    ...when(draw.chance(0.1), { fax: `+49 3641 ${draw.digits(6)}-9` }),
  };
}

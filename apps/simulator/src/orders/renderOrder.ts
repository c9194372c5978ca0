import { renderCustomer } from "./customers.ts";
import type { Address, Document, Note, Order, Shop } from "./order.ts";
import type { OrderBook } from "./orderBook.ts";
import { places } from "./places.ts";
import { type Draw, when } from "./random.ts";
import { renderAddresses } from "./renderAddresses.ts";
import { renderPayment } from "./renderPayment.ts";
import { renderPosition } from "./renderPosition.ts";
import { renderProperties } from "./renderProperties.ts";
import { renderSales } from "./renderSales.ts";
import { shops } from "./shops.ts";
import { hasReached } from "./states.ts";
import { formatInstant, MINUTE } from "./time.ts";

/** The order with that index as the service sends it. */
export function renderOrder(book: OrderBook, index: number): Order {
  const draw = book.drawOf(book.seed, index);
  const place = draw.pick(places);
  const state = book.stateOf(index);
  const created = book.creationOf(index);
  const offset = book.offsetOf(index);
  const products = book.productsOf(index);
  const customer = renderCustomer(book, book.customerOf(index), draw);
  const shipsByMail = products.some((product) => product.immaterial);
  const addresses = index % 31 === 30 ? [] : renderAddresses(index, draw, { customer, place, shipsByMail });
  const quantities = products.map(() => 1 + draw.below(4));
  const positions = products.map((product, nth) => {
    const quantity = quantities[nth] ?? 1;
    return renderPosition({
      draw,
      index,
      nth,
      product,
      quantity,
      place,
      stage: state.stage,
      created,
      offset,
      addresses,
    });
  });
  const net = products.reduce((sum, product, nth) => sum + product.price * (quantities[nth] ?? 1), 0);
  const sales = renderSales(draw, place, net);
  const invoiced = hasReached(state.stage, "dispatched");
  const invoiceNumbers = invoiced ? [`27${draw.digits(8)}`, ...(draw.chance(0.2) ? [`27${draw.digits(8)}`] : [])] : [];
  const shop = renderShop(book, index, invoiceNumbers, draw);
  const gross = sales.total?.grossAmount ?? 0;
  return {
    state: state.name,
    ...invoiceReference(addresses),
    shop,
    customer,
    ...when(draw.chance(0.9), { sales }),
    positions,
    ...when(draw.chance(0.3), { notes: renderNotes(draw, created, offset) }),
    ...when(draw.chance(0.7), {
      payment: renderPayment(draw, {
        gross,
        currency: place.currency,
        created,
        offset,
        stage: state.stage,
        invoiceNumber: invoiceNumbers[0] ?? null,
      }),
    }),
    ...when(invoiced, { documents: renderDocuments(draw, index, created, offset, shop.name) }),
    ...when(draw.chance(0.4), { properties: renderProperties(draw) }),
    ...when(addresses.length > 0, { addresses }),
  };
}

function invoiceReference(addresses: Address[]): { readonly invoiceAddressId?: number } {
  const billing = addresses[0];
  return billing ? { invoiceAddressId: billing.id } : {};
}

function renderShop(book: OrderBook, index: number, invoiceNumbers: string[], draw: Draw): Shop {
  const name = shops.find((shop) => shop.id === book.shopIdOf(index))?.name ?? "";
  const customerNumber = book.customerNumberOf(index);
  return {
    name,
    orderCreationDate: formatInstant(book.creationOf(index), book.offsetOf(index)),
    orderNumber: book.orderNumberOf(index),
    ...(customerNumber === null ? {} : { customerNumber }),
    ...when(draw.chance(0.2), { companyNumber: `CP${draw.digits(4)}` }),
    ...when(invoiceNumbers.length > 0, { invoiceNumbers }),
  };
}

function renderNotes(draw: Draw, created: number, offset: number): Note[] {
  return [
    {
      message: draw.pick([
        "Kunde bittet um Rückruf nach 17 Uhr",
        "Leave it with the neighbour, 2nd door\non the left",
        "Gift wrap 🎁, no invoice in the parcel",
      ]),
      ...when(draw.chance(0.7), { type: draw.pick(["ESCALATION", "INFORMATION"]) }),
      ...when(draw.chance(0.7), { creationDate: formatInstant(created + draw.below(3000) * MINUTE, offset) }),
    },
  ];
}

function renderDocuments(draw: Draw, index: number, created: number, offset: number, shop: string): Document[] {
  const query = new URLSearchParams({ k: draw.digits(24), i: String(index), s: shop });
  return [
    {
      type: "invoiceNote",
      downloadLink: `https://iom.example/servlets/DocumentServlet/v1.0/invoiceNote/InvoiceNote.pdf?${query}`,
      ...when(draw.chance(0.6), { creationDate: formatInstant(created + draw.below(9000) * MINUTE, offset) }),
      ...when(draw.chance(0.6), { mimeType: "application/pdf" }),
    },
  ];
}

/** A product of the shops' catalogue. */
export interface Product {
  readonly name: string;
  readonly number: string;
  readonly ean?: string;
  readonly isbn?: string;
  readonly supplierNumber?: string;
  /** Net price of one in hundredths of the order's currency. */
  readonly price: number;
  /** Sent by mail rather than in a parcel. */
  readonly immaterial?: true;
}

export const products: readonly [Product, ...Product[]] = [
  { name: "Kaffeebecher „Jena“", number: "100-0001", ean: "4006381333931", price: 890 },
  { name: 'City bicycle 28"', number: "100-0002", supplierNumber: "902312a", price: 59_900 },
  { name: "Bicycle bell 🔔", number: "100-0003", ean: "5901234123457", price: 1295 },
  { name: "Gift card", number: "GC-50", price: 5000, immaterial: true },
  { name: "Notebook, lined", number: "100120", supplierNumber: "NB/120", price: 349 },
  { name: "Handbook of Order Management", number: "B-7700", isbn: "978-3-16-148410-0", price: 4190 },
  { name: "Crème brûlée torch", number: "200230", ean: "4012345678901", price: 2499 },
  { name: 'Garden chair "Oslo"', number: "300-0140/GRN", price: 7450 },
  { name: 'Garden chair "Oslo" (red)', number: "300-0140/RED", price: 7450 },
  { name: "Extended warranty", number: "SRV-W3", price: 1900, immaterial: true },
  { name: "USB-C cable 2 m", number: "400-0002", ean: "9780201379624", supplierNumber: "44 871", price: 999 },
  { name: "Tea 煎茶 100 g", number: "T+100", price: 1150 },
  { name: "T-shirt, size M & L", number: "500-0004&5", price: 1790 },
  { name: "Running shoes", number: "500-0031", ean: "4260012345678", price: 8990 },
];

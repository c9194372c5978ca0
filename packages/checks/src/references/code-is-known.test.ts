import { type Book, book, books, booksContract, listTarget, verdictsOf } from "@iom-conformance/testkit";
import { describe, expect, it } from "vitest";
import { codeIsKnown } from "./code-is-known.ts";

const COUNTRY = "/books/*/country";
const CURRENCY = "/books/*/currency";

/** A list with one remarkable book on its second page. */
function withBook(differences: Partial<Book>): readonly Book[] {
  return [...books(120), book(500, differences)];
}

const known: readonly Partial<Book>[] = [
  { country: "DEU" },
  { country: "SSD" },
  { country: "XKX" },
  { currency: "EUR" },
  { currency: "XCG" },
  { currency: "HRK" },
  { currency: "CHE" },
];

const unknown: readonly (Partial<Book> & { verdicts: { readonly [path: string]: string } })[] = [
  { country: "DE", verdicts: { [COUNTRY]: '"DE"' } },
  { country: "deu", verdicts: { [COUNTRY]: '"deu"' } },
  { country: "GER", verdicts: { [COUNTRY]: '"GER"' } },
  { country: "Germany", verdicts: { [COUNTRY]: '"Germany"' } },
  { country: "", verdicts: { [COUNTRY]: '""' } },
  { country: "constructor", verdicts: { [COUNTRY]: '"constructor"' } },
  { country: 276 as never, verdicts: { [COUNTRY]: "276" } },
  { currency: "eur", verdicts: { [CURRENCY]: '"eur"' } },
  { currency: "€", verdicts: { [CURRENCY]: '"€"' } },
  { currency: "EURO", verdicts: { [CURRENCY]: '"EURO"' } },
  { currency: "XYZ", verdicts: { [CURRENCY]: '"XYZ"' } },
  { country: "DE", currency: "978", verdicts: { [COUNTRY]: '"DE"', [CURRENCY]: '"978"' } },
];

describe("references/code-is-known", () => {
  it.each(known)("passes %o", async (differences) => {
    const answer = listTarget(withBook(differences));
    expect(await verdictsOf(codeIsKnown, { contract: booksContract(), answer })).toEqual({
      [COUNTRY]: "pass",
      [CURRENCY]: "pass",
    });
  });

  it.each(unknown)("fails %o", async ({ verdicts, ...differences }) => {
    const answer = listTarget(withBook(differences));
    const expected: { [path: string]: string } = { [COUNTRY]: "pass", [CURRENCY]: "pass" };
    for (const [path, actual] of Object.entries(verdicts)) {
      const list =
        path === COUNTRY ? "an ISO 3166-1 alpha-3 country code, such as DEU" : "an ISO 4217 currency code, such as EUR";
      expected[path] = `fail: expected ${list}, at ${path}, actual ${actual}`;
    }
    expect(await verdictsOf(codeIsKnown, { contract: booksContract(), answer })).toEqual(expected);
  });

  it("skips what no answer shows, and lists that it does not know", async () => {
    const contract = booksContract({ replace: ["iso-3166-1-alpha-3", "iso-3166-2"] });
    const answer = listTarget(books(3).map(({ currency: _currency, ...rest }) => rest));
    expect(await verdictsOf(codeIsKnown, { contract, answer })).toEqual({
      [COUNTRY]: "skip: the suite does not know the code list iso-3166-2",
      [CURRENCY]: `skip: no answer shows a value at ${CURRENCY}`,
    });
  });
});

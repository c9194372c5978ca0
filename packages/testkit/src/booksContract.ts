import type { Contract } from "@iom-conformance/contract";
import { contractOf } from "./contractOf.ts";

const DOCUMENT = `
openapi: 3.0.1
info: { title: Catalogue, version: "1.0" }
servers: [{ url: "http://library.test/rest/catalogue" }]
paths:
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: library, in: query, required: true, schema: { type: integer }, example: 7 }
        - { name: isbn, in: query, schema: { type: array, items: { type: string } } }
        - { name: author, in: query, schema: { type: array, items: { type: string } } }
        - { name: branch, in: query, schema: { type: array, items: { type: string } } }
        - { name: shelf, in: query, schema: { type: integer } }
        - { name: genre, in: query, schema: { type: string, enum: [NOVEL, POEM] } }
        - { name: "added[from]", in: query, schema: { type: string, format: date } }
        - { name: "added[to]", in: query, schema: { type: string, format: date } }
        - { name: sort, in: query, schema: { type: string, enum: [ISBN, AUTHOR, ADDED, SHELF, SECRET] } }
        - { name: order, in: query, schema: { type: string, enum: [up, down], default: up } }
        - { name: skip, in: query, schema: { type: integer, default: 0 } }
        - { name: take, in: query, schema: { type: integer, default: 20 } }
      responses:
        "200":
          description: A page of books
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BookList" }
components:
  schemas:
    BookList:
      type: object
      required: [books]
      properties:
        books: { type: array, items: { $ref: "#/components/schemas/Book" } }
        meta: { type: object, additionalProperties: { type: string } }
        links: { type: object, additionalProperties: { type: string } }
    Book:
      type: object
      required: [isbn]
      properties:
        isbn: { type: string }
        author: { type: string }
        genre: { type: string }
        shelf: { type: integer }
        added: { type: string, format: date-time }
        country: { $ref: "#/components/schemas/Country" }
        currency: { $ref: "#/components/schemas/Currency" }
        mainBranch: { type: integer }
        branches: { type: array, items: { $ref: "#/components/schemas/Branch" } }
    Branch:
      type: object
      properties:
        id: { type: integer }
        name: { type: string }
    Country: { type: string }
    Currency: { type: string }
`;

const BEHAVIOR = `
overlay: 1.0.0
info: { title: Behavior of the catalogue, version: "1.0" }
extends: ./openapi.yaml
actions:
  - x-id: books
    description: How the list of books is read.
    target: $.paths['/books'].get
    update:
      x-conformance:
        pagination: { offset: skip, limit: take, items: /books, total: /meta/found, links: /links }
        identity: /isbn
        sorting:
          by: sort
          direction: { parameter: order, ascending: up, descending: down }
          keys:
            ISBN: { field: /isbn, order: text }
            AUTHOR: { field: /author, order: text }
            ADDED: { field: /added, order: instant }
            SHELF: { field: /shelf, order: number }
            SECRET: { hidden: no answer shows the key }
        filters:
          - { parameter: isbn, field: /isbn, match: any-of }
          - { parameter: author, field: /author, match: any-of }
          - { parameter: branch, field: "/branches/*/name", match: any-of }
          - { parameter: shelf, field: /shelf, match: any-of }
          - { parameter: genre, field: /genre, match: any-of }
          - { parameter: "added[from]", field: /added, match: not-before }
          - { parameter: "added[to]", field: /added, match: not-after }
  - x-id: branches
    description: The main branch is one of the branches.
    target: $.components.schemas.Book
    update:
      x-conformance:
        references: [{ from: /mainBranch, to: "/branches/*/id" }]
  - x-id: country
    description: Where the book was printed.
    target: $.components.schemas.Country
    update:
      x-conformance: { codeList: iso-3166-1-alpha-3 }
  - x-id: currency
    description: What its price is in.
    target: $.components.schemas.Currency
    update:
      x-conformance: { codeList: iso-4217 }
`;

/** A catalogue of books with every promise that a list can make, for tests of checks; `omit` leaves lines out, `replace` changes text. */
export function booksContract(
  options: { readonly omit?: RegExp; readonly replace?: readonly [from: string, to: string] } = {},
): Contract {
  const [from, to] = options.replace ?? ["", ""];
  const changed = (text: string) =>
    text
      .split("\n")
      .filter((line) => !options.omit?.test(line))
      .map((line) => (from === "" ? line : line.replace(from, to)))
      .join("\n");
  return contractOf(changed(DOCUMENT), changed(BEHAVIOR));
}

/** An item of the list that `booksContract` describes. */
export interface Book {
  readonly isbn: string;
  readonly author?: string;
  readonly genre?: string;
  readonly shelf?: number;
  readonly added?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly mainBranch?: number;
  readonly branches?: readonly { readonly id: number; readonly name: string }[];
}

/** A book with unremarkable values, all of which depend on its number alone. */
export function book(number: number, differences: Partial<Book> = {}): Book {
  const day = String(1 + (Math.floor(number / 2) % 20)).padStart(2, "0");
  const hour = number % 2 === 0 ? "08" : "13";
  return {
    isbn: `B-${String(((number * 7) % 997) + 100)}`,
    author: ["Ada", "Ben", "Cleo", "Dora", "Adam"][number % 5] ?? "Ada",
    genre: number % 3 === 0 ? "POEM" : "NOVEL",
    shelf: (number * 5) % 11,
    added: `2026-03-${day}T${hour}:15:00+00:00`,
    country: "DEU",
    currency: "EUR",
    mainBranch: 1,
    branches: [
      { id: 1, name: number % 2 === 0 ? "Harbour" : "Castle" },
      { id: 2, name: number % 4 === 0 ? "Castle" : `Bus ${number % 7}` },
    ],
    ...differences,
  };
}

/** So many different books, in no particular order. */
export function books(count: number): readonly Book[] {
  return Array.from({ length: count }, (_, number) => book(number));
}

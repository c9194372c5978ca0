import { iso31661Alpha3ToAlpha2 } from "iso-3166";

/** A standardized list of codes, with its name in full and one of its codes as an example. */
export interface CodeList {
  readonly title: string;
  readonly example: string;
  has(code: string): boolean;
}

/** The runtime's list has the currencies of the past too, which old orders keep. */
const currencies = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });

/** Assigned by no authority but by general use, also of the European Commission: Kosovo. */
const COUNTRIES_BY_USE = new Set(["XKX"]);

/** The lists that a `codeList` trait may name. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map<string, CodeList>([
  [
    "iso-4217",
    {
      title: "an ISO 4217 currency code",
      example: "EUR",
      has: (code) => /^[A-Z]{3}$/.test(code) && currencies.of(code) !== undefined,
    },
  ],
  [
    "iso-3166-1-alpha-3",
    {
      title: "an ISO 3166-1 alpha-3 country code",
      example: "DEU",
      has: (code) => Object.hasOwn(iso31661Alpha3ToAlpha2, code) || COUNTRIES_BY_USE.has(code),
    },
  ],
]);

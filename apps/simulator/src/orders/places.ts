/** Where something is sent, and the currency that is paid with there. */
export interface Place {
  readonly city: string;
  readonly postCode: string;
  readonly district?: string;
  /** ISO 3166-1 alpha-3 */
  readonly country: string;
  /** ISO 4217 */
  readonly currency: string;
  /** How many hundredths make the smallest amount of the currency. */
  readonly smallestAmount: 1 | 100;
  /** In percent. */
  readonly vat: number;
}

export const places: readonly [Place, ...Place[]] = [
  { city: "Jena", postCode: "07743", district: "Zentrum", country: "DEU", currency: "EUR", smallestAmount: 1, vat: 19 },
  { city: "München", postCode: "80331", country: "DEU", currency: "EUR", smallestAmount: 1, vat: 19 },
  {
    city: "Wien",
    postCode: "1010",
    district: "Innere Stadt",
    country: "AUT",
    currency: "EUR",
    smallestAmount: 1,
    vat: 20,
  },
  { city: "Zürich", postCode: "8001", country: "CHE", currency: "CHF", smallestAmount: 1, vat: 8 },
  { city: "Besançon", postCode: "25000", country: "FRA", currency: "EUR", smallestAmount: 1, vat: 20 },
  { city: "Kraków", postCode: "30-063", country: "POL", currency: "PLN", smallestAmount: 1, vat: 23 },
  { city: "Edinburgh", postCode: "EH1 1YZ", country: "GBR", currency: "GBP", smallestAmount: 1, vat: 20 },
  { city: "San José", postCode: "95113", country: "USA", currency: "USD", smallestAmount: 1, vat: 9 },
  {
    city: "京都市",
    postCode: "604-8571",
    district: "中京区",
    country: "JPN",
    currency: "JPY",
    smallestAmount: 100,
    vat: 10,
  },
];

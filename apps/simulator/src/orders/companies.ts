/** A company that orders, or receives what was ordered. */
export interface Company {
  readonly name: string;
  readonly type: string;
  readonly business: string;
  readonly vatNumber: string;
  readonly registerNumber: string;
  readonly registerLocation: string;
}

export const companies: readonly [Company, ...Company[]] = [
  {
    name: "Bäckerei Süßmilch GmbH",
    type: "GmbH",
    business: "Food",
    vatNumber: "DE 300412907",
    registerNumber: "HRB 51204",
    registerLocation: "Amtsgericht Gera",
  },
  {
    name: "Fahrrad & Freizeit AG",
    type: "AG",
    business: "Sports",
    vatNumber: "DE 811907244",
    registerNumber: "HRB 7718",
    registerLocation: "Amtsgericht Leipzig",
  },
  {
    name: "Société Générique S.A.",
    type: "S.A.",
    business: "Stationery",
    vatNumber: "FR 40303265045",
    registerNumber: "RCS 303 265 045",
    registerLocation: "Paris",
  },
  {
    name: "株式会社みどり",
    type: "株式会社",
    business: "Gardening",
    vatNumber: "T7010001064648",
    registerNumber: "0100-01-064648",
    registerLocation: "東京法務局",
  },
  {
    name: "Northwind <Wholesale> Ltd.",
    type: "Ltd",
    business: "Wholesale",
    vatNumber: "GB 980780684",
    registerNumber: "07496944",
    registerLocation: "Cardiff",
  },
];

/** What only the deployment knows: the `fixtures` of a configuration file, and a day on which its shop got orders. */
export interface ProviderFixtures {
  /** A shop with orders that the user may read. */
  readonly shopId: number;
  /** A shop whose orders the user may not read. */
  readonly foreignShopId: number;
  readonly supplierName: string;
  /** The shop of the order, under the supplier's name for it. */
  readonly supplierShopName: string;
  /** A supplier and a shop for which the user may send nothing. */
  readonly foreignSupplierName: string;
  readonly foreignSupplierShopName: string;
  /** An order of the shop that the supplier delivers. */
  readonly order: {
    readonly shopOrderNumber: string;
    readonly positions: readonly {
      readonly number: number;
      readonly productNumber: string;
      readonly productName: string;
      readonly quantity: number;
    }[];
    /** The day of its creation, as `YYYY-MM-DD`. */
    readonly createdOn: string;
  };
}

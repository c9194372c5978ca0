/** A package that people install on purpose, and what has to be true of what they get. */
export interface ShippedPackage {
  readonly name: string;
  /** The folder below `consumers`: its `probe.ts` uses the package at run time, its `types.ts` only has to compile. */
  readonly consumer: string;
  /** What the user installs beside it. The tests take it from this workspace, so that they need no network. */
  readonly peers: readonly string[];
  /** What the bundle of one import may weigh. */
  readonly bundles: readonly BundleBudget[];
}

/** A program that imports one name of one subpath. */
export interface BundleBudget {
  /** The contract's folder below `specs`. */
  readonly contract: string;
  readonly subpath: string;
  readonly exported: string;
  /** The most bytes of the bundle, minified by whichever bundler and compressed by gzip. */
  readonly mostBytes: number;
}

const orderState = "order-state/1.0";
const communication = "communication/2.9.4.0";

/** Another package is another row. */
export const shippedPackages: readonly ShippedPackage[] = [
  {
    name: "@iom-conformance/validators",
    consumer: "validators",
    peers: [],
    bundles: [
      { contract: orderState, subpath: orderState, exported: "OrderStateReport", mostBytes: 11_000 },
      { contract: communication, subpath: communication, exported: "Dispatch", mostBytes: 4_000 },
      { contract: orderState, subpath: `${orderState}/strict`, exported: "OrderStateReport", mostBytes: 11_000 },
      { contract: communication, subpath: `${communication}/strict`, exported: "Dispatch", mostBytes: 5_500 },
    ],
  },
  {
    name: "@iom-conformance/arbitraries",
    consumer: "arbitraries",
    peers: ["fast-check"],
    bundles: [
      { contract: orderState, subpath: orderState, exported: "OrderStateReport", mostBytes: 60_000 },
      { contract: communication, subpath: communication, exported: "Dispatch", mostBytes: 60_000 },
    ],
  },
];

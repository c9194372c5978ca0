import { afterAll, beforeAll, describe } from "vitest";
import { testBrowser } from "./browser/testBrowser.ts";
import { type Shipment, ship } from "./shipment.ts";
import { shippedPackages } from "./shippedPackages.ts";
import { testBundles } from "./testBundles.ts";
import { testContents } from "./testContents.ts";
import { testLinters } from "./testLinters.ts";
import { testLoading } from "./testLoading.ts";
import { testTypes } from "./testTypes.ts";

/** Packing and installing take npm some seconds, on a busy machine more. */
const INSTALLING_MS = 120_000;

// One file, so that each package is packed and installed once for all its tests.
describe.each(shippedPackages)("$name as shipped", (shipped) => {
  let shipment: Shipment;

  beforeAll(async () => {
    shipment = await ship(shipped);
  }, INSTALLING_MS);

  afterAll(() => shipment?.remove());

  const current = (): Shipment => shipment;
  testContents(shipped, current);
  testLinters(current);
  testTypes(shipped, current);
  testLoading(shipped, current);
  testBundles(shipped, current);
  testBrowser(shipped, current);
});

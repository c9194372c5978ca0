import type { ProviderFixtures } from "./providerFixtures.ts";
import { providerStates } from "./providerStates.ts";

/** Values that a verifier puts into the requests of a pact in place of its examples, by the name of their expression. */
export type StateValues = { [expression: string]: string | number };

export type StateHandlers = { [state: string]: () => Promise<StateValues> };

/**
 * The provider states of the pact files for a deployment that already has everything in `fixtures`: nothing is set up, the verifier only
 * learns the deployment's names and numbers. To be given to Pact's verifier as `stateHandlers`.
 */
export function createStateHandlers(fixtures: ProviderFixtures): StateHandlers {
  const own = ownValues(fixtures);
  const values: { readonly [state: string]: StateValues } = {
    [providerStates.readableOrders]: own,
    [providerStates.unreadableOrders]: { ...own, shopId: fixtures.foreignShopId },
    [providerStates.writableOrder]: own,
    [providerStates.foreignSupplier]: { ...own, supplierName: fixtures.foreignSupplierName },
    [providerStates.foreignShop]: { ...own, supplierShopName: fixtures.foreignSupplierShopName },
  };
  return Object.fromEntries(Object.entries(values).map(([state, known]) => [state, () => Promise.resolve(known)]));
}

function ownValues({ shopId, supplierName, supplierShopName, order }: ProviderFixtures): StateValues {
  return {
    shopId,
    supplierName,
    supplierShopName,
    "order.shopOrderNumber": order.shopOrderNumber,
    "order.createdOn": order.createdOn,
    ...Object.fromEntries(
      order.positions.flatMap((position, index) =>
        Object.entries(position).map(([key, value]) => [`order.positions.${index}.${key}`, value]),
      ),
    ),
  };
}

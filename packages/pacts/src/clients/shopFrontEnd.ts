import createClient from "openapi-fetch";
import type { components, operations, paths } from "../generated/order-state/1.0.ts";
import type { ClientOptions } from "./clientOptions.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

type Order = components["schemas"]["OrderStateOrder"];
type Query = operations["getOrderStatesBySortCriterias"]["parameters"]["query"];

/** What a customer sees of an order. */
export interface OrderSummary {
  /** The number that the shop gave to the order; null where the deployment shows none. */
  readonly number: string | null;
  readonly state: string;
  /** RFC 3339 date and time with offset. */
  readonly createdAt: string;
  readonly positions: readonly {
    readonly number: string;
    readonly state: string;
    readonly product: string;
    readonly productNumber: string;
  }[];
}

export type OrderStatesResult =
  /** `total` counts the orders on all pages; null where the deployment does not say. */
  { readonly outcome: "found"; readonly orders: readonly OrderSummary[]; readonly total: number | null } | Refusal;

/** What the front end of a shop reads. A connection that breaks rejects the promise; every answer is a result. */
export interface ShopFrontEnd {
  /** The order with that number, or no order. */
  byOrderNumber(orderNumber: string): Promise<OrderStatesResult>;
  /** Orders by creation date, newest first: at most `limit` of them, after leaving out `offset`. */
  page(range: { readonly offset: number; readonly limit: number }): Promise<OrderStatesResult>;
  /** Orders created from the first to the last day, both included, as `YYYY-MM-DD`. */
  createdBetween(first: string, last: string): Promise<OrderStatesResult>;
}

/** A client of the Order State API, version 1.0, for one shop. */
export function createShopFrontEnd(options: ClientOptions & { readonly shopId: number }): ShopFrontEnd {
  const { host, authorization, formatVersion = 1, shopId } = options;
  const client = createClient<paths>({
    baseUrl: new URL("/rest/order-state", host).href,
    headers: {
      Accept: `application/vnd.intershop.order-state.v${formatVersion}+json`,
      Authorization: authorization,
    },
  });
  const read = async (query: Omit<Query, "shopId">): Promise<OrderStatesResult> => {
    const { data, error, response } = await client.GET("/states", { params: { query: { shopId, ...query } } });
    if (data === undefined) return refusalOf(response.status, error);
    const total = data.meta?.totalCount;
    return {
      outcome: "found",
      orders: (data.data ?? []).map(summaryOf),
      total: total === undefined ? null : Number(total),
    };
  };
  return {
    byOrderNumber: (orderNumber) => read({ orderNumber: [orderNumber] }),
    page: ({ offset, limit }) => read({ orderBy: "CREATION_DATE", sortDirection: "DESC", offset, limit }),
    createdBetween: (first, last) => read({ "orderCreationDate[gte]": first, "orderCreationDate[lte]": last }),
  };
}

function summaryOf({ state, shop, positions }: Order): OrderSummary {
  return {
    number: shop.orderNumber ?? null,
    state,
    createdAt: shop.orderCreationDate,
    positions: positions.map((position) => ({
      number: position.number,
      state: position.state,
      product: position.product.name,
      productNumber: position.product.productNumber,
    })),
  };
}

import { createShopFrontEnd } from "../../src/clients/shopFrontEnd.ts";
import { providerStates } from "../../src/verification/providerStates.ts";
import type { Consumer, Interaction } from "./interaction.ts";

const shopId = 410;
const mediaType = "application/vnd.intershop.order-state.v1+json";

const orderData = {
  state: "STATE_DISPATCHED",
  shop: { orderNumber: "WEB-100517", orderCreationDate: "2026-03-02T07:11:40.000Z" },
  positions: [
    {
      number: "1",
      state: "STATE_DISPATCHED",
      product: { name: "Sondierstange 240 cm", productNumber: "340018" },
    },
  ],
};

const order = {
  number: "WEB-100517",
  state: "STATE_DISPATCHED",
  createdAt: "2026-03-02T07:11:40.000Z",
  positions: [{ number: "1", state: "STATE_DISPATCHED", product: "Sondierstange 240 cm", productNumber: "340018" }],
};

const reading = {
  state: providerStates.readableOrders,
  operation: "getOrderStatesBySortCriterias",
  request: { headers: { Accept: mediaType }, authorized: true },
} as const;

const oneFound = {
  response: { status: 200, mediaType, body: { data: [orderData], meta: { totalCount: "1" } } },
  result: { outcome: "found", orders: [order], total: 1 },
} as const;

const interactions: readonly Interaction[] = [
  {
    ...reading,
    ...oneFound,
    description: "a request for one order by its number",
    request: {
      ...reading.request,
      query: { shopId, orderNumber: ["WEB-100517"] },
      fromState: { orderNumber: "order.shopOrderNumber" },
    },
    send: (client) => createShopFrontEnd({ ...client, shopId }).byOrderNumber("WEB-100517"),
  },
  {
    ...reading,
    ...oneFound,
    description: "a request for the first page of the newest orders",
    request: {
      ...reading.request,
      query: { shopId, orderBy: "CREATION_DATE", sortDirection: "DESC", offset: 0, limit: 10 },
    },
    send: (client) => createShopFrontEnd({ ...client, shopId }).page({ offset: 0, limit: 10 }),
  },
  {
    ...reading,
    ...oneFound,
    description: "a request for the orders of one day",
    request: {
      ...reading.request,
      query: { shopId, "orderCreationDate[gte]": "2026-03-02", "orderCreationDate[lte]": "2026-03-02" },
      fromState: { "orderCreationDate[gte]": "order.createdOn", "orderCreationDate[lte]": "order.createdOn" },
    },
    send: (client) => createShopFrontEnd({ ...client, shopId }).createdBetween("2026-03-02", "2026-03-02"),
  },
  {
    ...reading,
    description: "a request for an order that does not exist",
    request: { ...reading.request, query: { shopId, orderNumber: ["no order has this number"] } },
    response: { status: 200, mediaType, body: { data: [], meta: { totalCount: "0" } } },
    send: (client) => createShopFrontEnd({ ...client, shopId }).byOrderNumber("no order has this number"),
    result: { outcome: "found", orders: [], total: 0 },
  },
  {
    ...reading,
    description: "a request for the orders of a day that no calendar has",
    request: {
      ...reading.request,
      query: { shopId, "orderCreationDate[gte]": "2026-02-30", "orderCreationDate[lte]": "2026-02-30" },
    },
    response: {
      status: 400,
      mediaType: "application/json",
      body: {
        status: 400,
        errors: [{ code: "INVALID_VALUE", message: "orderCreationDate[gte]: there is no such day" }],
      },
    },
    send: (client) => createShopFrontEnd({ ...client, shopId }).createdBetween("2026-02-30", "2026-02-30"),
    result: {
      outcome: "refused",
      report: {
        status: 400,
        errors: [{ code: "INVALID_VALUE", message: "orderCreationDate[gte]: there is no such day" }],
      },
    },
  },
  {
    ...reading,
    description: "a request without credentials",
    request: {
      headers: reading.request.headers,
      authorized: false,
      query: { shopId, orderNumber: ["WEB-100517"] },
      fromState: { orderNumber: "order.shopOrderNumber" },
    },
    response: { status: 401 },
    send: (client) => createShopFrontEnd({ ...client, shopId }).byOrderNumber("WEB-100517"),
    result: { outcome: "unauthenticated" },
  },
  {
    ...reading,
    description: "a request for an order of a foreign shop",
    state: providerStates.unreadableOrders,
    request: {
      ...reading.request,
      query: { shopId, orderNumber: ["WEB-100517"] },
      fromState: { orderNumber: "order.shopOrderNumber" },
    },
    response: { status: 403 },
    send: (client) => createShopFrontEnd({ ...client, shopId }).byOrderNumber("WEB-100517"),
    result: { outcome: "forbidden" },
  },
  {
    ...reading,
    description: "a request for a version of the format that does not exist",
    request: {
      headers: { Accept: "application/vnd.intershop.order-state.v9+json" },
      authorized: true,
      query: { shopId, orderNumber: ["WEB-100517"] },
      fromState: { orderNumber: "order.shopOrderNumber" },
    },
    response: { status: 406 },
    send: (client) => createShopFrontEnd({ ...client, shopId, formatVersion: 9 }).byOrderNumber("WEB-100517"),
    result: { outcome: "format-unknown" },
  },
];

/** The front end of a shop, which shows customers how far their orders have come. */
export const shopFrontEnd: Consumer = {
  name: "shop-front-end",
  provider: "iom-order-state",
  contract: "order-state/1.0",
  interactions,
};

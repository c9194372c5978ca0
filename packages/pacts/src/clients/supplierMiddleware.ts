import createClient from "openapi-fetch";
import type { components, paths } from "../generated/communication/2.9.4.0.ts";
import type { ClientOptions } from "./clientOptions.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

export type Dispatch = components["schemas"]["Dispatch"];
export type OrderResponse = components["schemas"]["OrderResponse"];
export type Return = components["schemas"]["Return"];

/** `location` is the path of the stored message on the same host. */
export type MessageResult = { readonly outcome: "created"; readonly location: string } | Refusal;

/** What the middleware of a supplier tells the order management. A connection that breaks rejects the promise; every answer is a result. */
export interface SupplierMiddleware {
  /** Goods left the warehouse. */
  createDispatch(message: Dispatch): Promise<MessageResult>;
  /** The supplier confirms or declines positions of an order. */
  createOrderResponse(message: OrderResponse): Promise<MessageResult>;
  /** Goods came back. */
  createReturn(message: Return): Promise<MessageResult>;
}

/** A client of the Communication API, version 2.9.4.0. */
export function createSupplierMiddleware({
  host,
  authorization,
  formatVersion = 1,
}: ClientOptions): SupplierMiddleware {
  const client = createClient<paths>({
    baseUrl: new URL("/rest/communication", host).href,
    headers: { Accept: "application/json", Authorization: authorization },
  });
  const headersOf = (kind: string) => ({
    "Content-Type": `application/vnd.intershop.${kind}-message.v${formatVersion}+json`,
  });
  return {
    createDispatch: async (body) =>
      resultOf(await client.POST("/dispatches", { body, headers: headersOf("dispatch") })),
    createOrderResponse: async (body) =>
      resultOf(await client.POST("/responses", { body, headers: headersOf("response") })),
    createReturn: async (body) => resultOf(await client.POST("/returns", { body, headers: headersOf("return") })),
  };
}

function resultOf({ response, error }: { readonly response: Response; readonly error?: unknown }): MessageResult {
  const location = response.headers.get("Location");
  return response.status === 201 && location !== null
    ? { outcome: "created", location }
    : refusalOf(response.status, error);
}

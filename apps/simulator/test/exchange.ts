import { request } from "node:http";
import { text } from "node:stream/consumers";
import { simulatorCredentials } from "../src/simulatorCredentials.ts";

/** A request as it is sent: no header is added but `Host` and the length of the body. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Received {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export async function exchange(origin: string, { method = "GET", path, headers = {}, body }: Sent): Promise<Received> {
  const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
  const outgoing = request(origin + path, { method, headers: { ...length, ...headers } });
  const answered = new Promise<Received>((resolve, reject) => {
    outgoing.on("error", reject).on("response", (incoming) => {
      text(incoming).then(
        (received) =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
            body: received,
          }),
        reject,
      );
    });
  });
  outgoing.end(body);
  return answered;
}

/** The value of `Authorization` for a login of the simulator. */
export function basic(user: "admin" | "clerk", change: (credentials: string) => string = (same) => same): string {
  const { username, password } = simulatorCredentials[user];
  return `Basic ${Buffer.from(change(`${username}:${password}`)).toString("base64")}`;
}

export const states = "/rest/order-state/states";

/** Messages that the simulator accepts, by the last segment of their path. */
export const messages = {
  dispatches: {
    mediaType: "application/vnd.intershop.dispatch-message.v1+json",
    body: {
      messageId: "D-1",
      supplierName: "Demo-Supplier",
      supplierShopName: "Demo-Shop",
      shopOrderNumber: "SO-0089013",
      dispatchDate: "2026-03-01T10:00:00+01:00",
      carrier: { name: "DHL", packages: 1 },
      positions: [
        { orderPositionNumber: 1, dispatchedQuantity: 1, product: { name: "Kaffeebecher", number: "100-0001" } },
      ],
    },
  },
  responses: {
    mediaType: "application/vnd.intershop.response-message.v1+json",
    body: {
      messageId: "R-1",
      supplierName: "Demo-Supplier",
      supplierShopName: "Demo-Shop",
      shopOrderNumber: "SO-0089013",
      supplierStateCode: "ACCEPTED",
      positions: [
        {
          orderPositionNumber: 1,
          product: { name: "Kaffeebecher", number: "100-0001" },
          quantityCanceled: 0,
          confirmedDelivery: { quantity: 1, plannedDeliveryDate: "2026-03-04" },
        },
      ],
    },
  },
  returns: {
    mediaType: "application/vnd.intershop.return-message.v1+json",
    body: {
      messageId: "T-1",
      supplierName: "Demo-Supplier",
      supplierShopName: "Demo-Shop",
      shopOrderNumber: "SO-0089013",
      reason: "RET010",
      entryDate: "2026-03-09T10:00:00Z",
      positions: [
        { orderPositionNumber: 1, returnedQuantity: 1, product: { name: "Kaffeebecher", number: "100-0001" } },
      ],
    },
  },
} as const;

/** That message, sent by the admin; `change` alters its body. */
export function post(kind: keyof typeof messages, change: object = {}, headers: Sent["headers"] = {}): Sent {
  const { mediaType, body } = messages[kind];
  return {
    method: "POST",
    path: `/rest/communication/${kind}`,
    headers: { Authorization: basic("admin"), "Content-Type": mediaType, ...headers },
    body: JSON.stringify({ ...body, ...change }),
  };
}

/** Order states of the admin's shop. */
export function get(query = "", headers: Sent["headers"] = {}): Sent {
  return { path: `${states}?shopId=200${query}`, headers: { Authorization: basic("admin"), ...headers } };
}

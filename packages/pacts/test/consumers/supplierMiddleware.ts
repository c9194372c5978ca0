import type { Json } from "@iom-conformance/contract";
import {
  createSupplierMiddleware,
  type Dispatch,
  type MessageResult,
  type OrderResponse,
  type Return,
  type SupplierMiddleware,
} from "../../src/clients/supplierMiddleware.ts";
import { providerStates } from "../../src/verification/providerStates.ts";
import type { Consumer, Interaction } from "./interaction.ts";

const addressing = { supplierName: "Alpenlager", supplierShopName: "Bergzeit-Süd", shopOrderNumber: "WEB-100517" };
const product = { name: "Sondierstange 240 cm", number: "340018" };

const dispatch = {
  messageId: "dsp-2026-000417",
  ...addressing,
  supplierOrderNumber: "AL/77120",
  dispatchDate: "2026-03-05T14:20:00.000+01:00",
  deliveryNoteNumber: "LS-2026-00981",
  carrier: { name: "Österreichische Post", packages: 2, trackingNumber: "AT1048220017736" },
  positions: [{ orderPositionNumber: 1, dispatchedQuantity: 2, product }],
  propertyGroups: [{ name: "Versand", properties: [{ key: "Gewicht", value: "2,35 kg" }] }],
} satisfies Dispatch;

const orderResponse = {
  messageId: "rsp-2026-000233",
  ...addressing,
  entryDate: "2026-03-03T08:05:12.250Z",
  supplierStateCode: "CONFIRMED",
  positions: [
    {
      orderPositionNumber: 1,
      product,
      quantityCanceled: 0,
      confirmedDelivery: { quantity: 2, plannedDeliveryDate: "2026-03-06" },
      netPurchasePrice: { amount: 187.4, currency: "EUR" },
    },
  ],
} satisfies OrderResponse;

const returned = {
  messageId: "ret-2026-000058",
  ...addressing,
  reason: "RET030",
  entryDate: "2026-03-19T10:41:07.000+01:00",
  positions: [{ orderPositionNumber: 1, returnedQuantity: 2, product }],
} satisfies Return;

/** A kind of message: what the middleware usually sends, and how it breaks the schema. */
interface Kind<Message extends Json> {
  readonly noun: string;
  readonly operation: string;
  readonly collection: string;
  readonly mediaType: (version: number) => string;
  readonly message: Message;
  readonly broken: { readonly message: Message; readonly error: string };
  /** The state in which the message is about someone else's business, and whose. */
  readonly foreign: { readonly state: string; readonly owner: string };
  readonly send: (middleware: SupplierMiddleware, message: Message) => Promise<MessageResult>;
}

const dispatches: Kind<typeof dispatch> = {
  noun: "a dispatch",
  operation: "createDispatch",
  collection: "dispatches",
  mediaType: (version) => `application/vnd.intershop.dispatch-message.v${version}+json`,
  message: dispatch,
  broken: {
    message: { ...dispatch, carrier: { ...dispatch.carrier, packages: 0 } },
    error: "carrier.packages: has to be 1 or more",
  },
  foreign: { state: providerStates.foreignSupplier, owner: "supplier" },
  send: (middleware, message) => middleware.createDispatch(message),
};

const orderResponses: Kind<typeof orderResponse> = {
  noun: "an order response",
  operation: "createOrderResponse",
  collection: "responses",
  mediaType: (version) => `application/vnd.intershop.response-message.v${version}+json`,
  message: orderResponse,
  broken: {
    message: { ...orderResponse, entryDate: "yesterday" },
    error: "entryDate: is not a date with time of day and offset",
  },
  foreign: { state: providerStates.foreignShop, owner: "shop" },
  send: (middleware, message) => middleware.createOrderResponse(message),
};

const returns: Kind<typeof returned> = {
  noun: "a return",
  operation: "createReturn",
  collection: "returns",
  mediaType: (version) => `application/vnd.intershop.return-message.v${version}+json`,
  message: returned,
  broken: { message: { ...returned, positions: [] }, error: "positions: has to have 1 or more" },
  foreign: { state: providerStates.foreignSupplier, owner: "supplier" },
  send: (middleware, message) => middleware.createReturn(message),
};

function interactionsOf<Message extends Json>(kind: Kind<Message>): readonly Interaction[] {
  const { noun, operation, message, broken, foreign } = kind;
  const headersOf = (version: number) => ({ Accept: "application/json", "Content-Type": kind.mediaType(version) });
  const report = { status: 400, errors: [{ code: "INVALID_VALUE", message: broken.error }] };
  const location = `/rest/communication/${kind.collection}/58213`;
  const usual = {
    state: providerStates.writableOrder,
    operation,
    request: { headers: headersOf(1), authorized: true, body: message },
    send: (client: Parameters<Interaction["send"]>[0]) => kind.send(createSupplierMiddleware(client), message),
  } as const;
  return [
    {
      ...usual,
      description: `${noun} of an order`,
      response: { status: 201, headers: { Location: location } },
      result: { outcome: "created", location },
    },
    {
      ...usual,
      description: `${noun} that breaks the schema`,
      request: { ...usual.request, body: broken.message },
      response: { status: 400, mediaType: "application/json", body: report },
      send: (client) => kind.send(createSupplierMiddleware(client), broken.message),
      result: { outcome: "refused", report },
    },
    {
      ...usual,
      description: `${noun} without credentials`,
      request: { ...usual.request, authorized: false },
      response: { status: 401 },
      result: { outcome: "unauthenticated" },
    },
    {
      ...usual,
      description: `${noun} of a foreign ${foreign.owner}`,
      state: foreign.state,
      response: { status: 403 },
      result: { outcome: "forbidden" },
    },
    {
      ...usual,
      description: `${noun} in a version of the format that does not exist`,
      request: { ...usual.request, headers: headersOf(9) },
      response: { status: 415 },
      send: (client) => kind.send(createSupplierMiddleware({ ...client, formatVersion: 9 }), message),
      result: { outcome: "format-unknown" },
    },
  ];
}

/** The middleware of a supplier, which reports what happens to the orders that the supplier delivers. */
export const supplierMiddleware: Consumer = {
  name: "supplier-middleware",
  provider: "iom-communication",
  contract: "communication/2.9.4.0",
  interactions: [...interactionsOf(dispatches), ...interactionsOf(orderResponses), ...interactionsOf(returns)],
};

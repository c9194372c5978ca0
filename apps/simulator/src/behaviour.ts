import type { Account } from "./authentication/accounts.ts";
import type { Credentials } from "./authentication/readCredentials.ts";
import type { MessageKind } from "./communication/messageKinds.ts";
import type { Answer, Problem } from "./http/answer.ts";
import type { StateQuery } from "./orderState/stateQuery.ts";
import type { Order } from "./orders/order.ts";

/**
 * Everything that the server decides, step by step. `serveStates.ts` and `serveMessage.ts` call these steps; a fault
 * replaces one or two of them. A step never calls another step.
 */
export interface Behaviour {
  /** Whether the parameters or the body are looked at before the credentials. */
  readonly readsContentFirst: boolean;
  /** Whether a body is parsed before its media type is looked at. */
  readonly parsesBeforeType: boolean;
  /** What a gateway puts before the path of every API, such as `/gateway`. */
  readonly prefix: string;
  /** How long the answer is held back, in milliseconds. */
  holdBackMs(request: Request): number;

  /** What the value of `Authorization` says. */
  readCredentials(authorization: string | null): Credentials;
  /** The account that a name and a password open. */
  logIn(username: string, password: string): Account | null;
  /** The account that a token is for. */
  openToken(token: string): Promise<Account | null>;
  /** Whether the account may read the orders of the shop. */
  mayRead(account: Account, shopId: number): boolean;
  /** Whether the account may send messages of the supplier about orders of the shop. */
  mayCreate(account: Account, supplierName: string, supplierShopName: string): boolean;

  /** Whether the value of `Accept` allows the media type of order states. */
  isAcceptable(accept: string | null): boolean;
  /** Reads and validates the query of an order state request. */
  readStateQuery(parameters: URLSearchParams): StateQuery | readonly Problem[];
  /** A test that tells the orders that a query asks for, given by index. */
  matcher(query: StateQuery): (index: number) => boolean;
  /** The number that orders, given by index, are sorted by. */
  sortKey(orderBy: StateQuery["orderBy"]): (index: number) => number;
  /** The part of the sorted orders that is shown. */
  cutPage(orders: Uint32Array, query: StateQuery): Uint32Array;
  /** How many orders there are, on all pages. */
  countOrders(orders: Uint32Array, query: StateQuery): number;
  /** Absolute URIs of this and other pages, by relation. */
  links(request: URL, query: StateQuery, count: number): Readonly<Record<string, string>>;
  /** What is sent of an order, given with its index. */
  writeOrder(order: Order, index: number): object;

  /** Whether the value of `Content-Type` is the kind's media type. */
  isSupported(contentType: string | null, kind: MessageKind): boolean;
  /**
   * The JSON of a body.
   * @throws SyntaxError when it is none
   */
  parseBody(text: string): unknown;
  /** What a message breaks in its schema. */
  schemaProblems(message: unknown, kind: MessageKind): readonly Problem[];
  /** What a message of the right shape breaks in the rules that the document states in prose. */
  ruleProblems(message: unknown, kind: MessageKind): readonly Problem[];
  /** The path of a new message, which is called for each message that is taken in and for no other. */
  location(kind: MessageKind, id: string, message: unknown): string;

  /** The last step of every answer, whatever came before, as a gateway would see it. */
  send(answer: Answer, request: Request): Answer;
}

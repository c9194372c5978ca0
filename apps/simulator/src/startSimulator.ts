import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Behaviour } from "./behaviour.ts";
import { createApplication } from "./createApplication.ts";
import { defaultOrders, defaultSeed } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { faults as knownFaults } from "./generated/faults.ts";
import { healthyBehaviour } from "./healthyBehaviour.ts";
import { createOrderBook, type OrderBook } from "./orders/orderBook.ts";

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** How many orders there are in both shops together; default 400. */
  readonly orders?: number;
  /** What the orders are computed from. */
  readonly seed?: number;
  /** What is broken: faults, or their ids. */
  readonly fault?: string | Fault;
  readonly faults?: readonly (string | Fault)[];
  /** How long every answer is held back; default 0. */
  readonly delayMs?: number;
}

export interface Simulator {
  /** Such as `http://127.0.0.1:49152`, without a path. */
  readonly url: string;
  /** How many requests came in so far. */
  readonly requests: number;
  close(): Promise<void>;
}

/**
 * Starts a reference IOM that offers Order State 1.0 and Communication 2.9.4.0.
 * @throws RangeError for an unknown fault or an impossible number of orders
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const {
    port = 0,
    host = "127.0.0.1",
    orders = defaultOrders,
    seed = defaultSeed,
    fault,
    faults = [],
    delayMs = 0,
  } = options;
  const book = createOrderBook(orders, seed);
  const behaviour = withFaults(healthyBehaviour(book), [...(fault === undefined ? [] : [fault]), ...faults], book);
  let requests = 0;
  const application = createApplication({ book, behaviour, delayMs, onRequest: () => requests++ });
  const server = createServer(getRequestListener(application.fetch, { overrideGlobalObjects: false }));
  server.listen(port, host);
  await once(server, "listening");
  return {
    url: urlOf(server.address()),
    get requests() {
      return requests;
    },
    close: () => close(server),
  };
}

function withFaults(healthy: Behaviour, faults: readonly (string | Fault)[], book: OrderBook): Behaviour {
  let behaviour = healthy;
  for (const { change } of faults.map(faultOf)) behaviour = { ...behaviour, ...change(behaviour, book) };
  return behaviour;
}

function faultOf(fault: string | Fault): Fault {
  if (typeof fault !== "string") return fault;
  const known = knownFaults.find(({ id }) => id === fault);
  if (!known)
    throw new RangeError(`There is no fault "${fault}"; there are ${knownFaults.map(({ id }) => id).join(", ")}.`);
  return known;
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === "string")
    throw new Error(`The server listens on ${address}, which is no port.`);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

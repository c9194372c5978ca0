import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Behaviour } from "./behaviour.ts";
import { createApplication } from "./createApplication.ts";
import { defaultOrders, defaultSeed } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { faults as knownFaults } from "./generated/faults.ts";
import { variants as knownVariants } from "./generated/variants.ts";
import { healthyBehaviour } from "./healthyBehaviour.ts";
import { createOrderBook, type OrderBook } from "./orders/orderBook.ts";
import type { Variant } from "./variant.ts";

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** How many orders there are in both shops together; default 400, or as many as the variant has. */
  readonly orders?: number;
  /** What the orders are computed from. */
  readonly seed?: number;
  /** What is done otherwise, without being broken: variants, or their ids. */
  readonly variant?: string | Variant;
  readonly variants?: readonly (string | Variant)[];
  /** What is broken: faults, or their ids. */
  readonly fault?: string | Fault;
  readonly faults?: readonly (string | Fault)[];
  /** How long every answer is held back; default 0. */
  readonly delayMs?: number;
  /** Told what the simulator itself, or a fault, does wrong, which answers 500; default: it is written to stderr. */
  readonly onDefect?: (error: unknown) => void;
}

export interface Simulator {
  /** Such as `http://127.0.0.1:49152`: what stands before the base path of each API, without a slash at the end. */
  readonly url: string;
  /** How many requests came in so far. */
  readonly requests: number;
  close(): Promise<void>;
}

/**
 * Starts a reference IOM that offers Order State 1.0 and Communication 2.9.4.0.
 * @throws RangeError for an unknown fault or variant, or an impossible number of orders
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, host = "127.0.0.1", seed = defaultSeed, delayMs = 0, onDefect = console.error } = options;
  const variants = [options.variant ?? [], options.variants ?? []].flat().map((variant) => variantOf(variant));
  const faults = [options.fault ?? [], options.faults ?? []].flat().map((fault) => faultOf(fault));
  const orders = options.orders ?? variants.find((variant) => variant.orders !== undefined)?.orders ?? defaultOrders;
  const book = createOrderBook(orders, seed);
  const behaviour = changed(healthyBehaviour(book), [...variants, ...faults], book);
  let requests = 0;
  const application = createApplication({ book, behaviour, delayMs, onRequest: () => requests++, onDefect });
  const server = createServer(getRequestListener(application.fetch, { overrideGlobalObjects: false }));
  server.listen(port, host);
  await once(server, "listening");
  return {
    url: urlOf(server.address()) + behaviour.prefix,
    get requests() {
      return requests;
    },
    close: () => close(server),
  };
}

function changed(healthy: Behaviour, changes: readonly (Fault | Variant)[], book: OrderBook): Behaviour {
  let behaviour = healthy;
  for (const { change } of changes) behaviour = { ...behaviour, ...change(behaviour, book) };
  return behaviour;
}

function faultOf(fault: string | Fault): Fault {
  return typeof fault === "string" ? named("fault", knownFaults, fault) : fault;
}

function variantOf(variant: string | Variant): Variant {
  return typeof variant === "string" ? named("variant", knownVariants, variant) : variant;
}

function named<Item extends { readonly id: string }>(kind: string, items: readonly Item[], wanted: string): Item {
  const found = items.find(({ id }) => id === wanted);
  if (!found)
    throw new RangeError(`There is no ${kind} "${wanted}"; there are ${items.map(({ id }) => id).join(", ")}.`);
  return found;
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

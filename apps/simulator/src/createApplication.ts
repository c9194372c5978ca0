import { setTimeout as wait } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { Behaviour } from "./behaviour.ts";
import { messageKinds } from "./communication/messageKinds.ts";
import { serveMessage } from "./communication/serveMessage.ts";
import { type Answer, emptyAnswer, errorReport } from "./http/answer.ts";
import { Crash, crashed } from "./http/crash.ts";
import { sendAnswer } from "./http/sendAnswer.ts";
import { createSelectOrders } from "./orderState/selectOrders.ts";
import { type StateService, serveStates } from "./orderState/serveStates.ts";
import type { Order } from "./orders/order.ts";
import type { OrderBook } from "./orders/orderBook.ts";
import { renderOrder } from "./orders/renderOrder.ts";

/** Answers one request. */
type Serve = (request: Request) => Promise<Answer>;

interface Resource {
  readonly path: string;
  readonly methods: Readonly<Record<string, Serve>>;
}

interface ApplicationOptions {
  readonly book: OrderBook;
  readonly behaviour: Behaviour;
  readonly delayMs: number;
  readonly onRequest: () => void;
  readonly onDefect: (error: unknown) => void;
}

/** The paths and methods of both APIs, with an answer for everything else as well. */
export function createApplication(options: ApplicationOptions): Hono<{ Bindings: HttpBindings }> {
  const { behaviour, delayMs, onRequest, onDefect } = options;
  const resources = resourcesOf(options);
  const application = new Hono<{ Bindings: HttpBindings }>();
  application.all("*", async ({ req, env }) => {
    onRequest();
    const heldBackMs = delayMs + behaviour.holdBackMs(req.raw);
    if (heldBackMs > 0) await wait(heldBackMs);
    const { pathname } = new URL(req.url);
    const resource = resources.find(({ path }) => behaviour.prefix + path === pathname);
    const failed = (error: unknown) => unexpectedError(error, onDefect);
    const answer = await serveResource(req.raw, resource).catch(failed);
    await sendAnswer(sendStep(behaviour, answer, req.raw, failed), env.outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return application;
}

function resourcesOf({ book, behaviour }: ApplicationOptions): readonly Resource[] {
  const service: StateService = {
    behaviour,
    selectOrders: createSelectOrders(book, behaviour),
    showOrder: remembered((index) => renderOrder(book, index)),
    writeText: rememberedText(),
  };
  let lastId = 10_000;
  const nextId = () => String(++lastId);
  const states: Serve = (request) => serveStates(request, service);
  return [
    { path: "/rest/order-state/states", methods: { GET: states, HEAD: states } },
    ...messageKinds.map(
      (kind): Resource => ({
        path: `/rest/communication/${kind.name}`,
        methods: { POST: (request) => serveMessage(request, behaviour, kind, nextId) },
      }),
    ),
  ];
}

/** So many orders are remembered as they were rendered: all that there are, unless somebody asks for very many. */
const REMEMBERED = 2000;

/** The function, which gives the same order for the same index, asked at most once for each of the first indexes. */
function remembered(render: (index: number) => Order): (index: number) => Order {
  const known = new Map<number, Order>();
  return (index) => {
    const order = known.get(index) ?? render(index);
    if (known.size < REMEMBERED) known.set(index, order);
    return order;
  };
}

/** Writes the same object, such as a remembered order, only once. */
function rememberedText(): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const text = known.get(value) ?? JSON.stringify(value);
    known.set(value, text);
    return text;
  };
}

async function serveResource(request: Request, resource: Resource | undefined): Promise<Answer> {
  if (!resource) return errorReport(404, [{ code: "NOT_FOUND", message: "There is nothing at this path" }]);
  const serve = resource.methods[request.method];
  if (serve) return serve(request);
  const allowed = { Allow: [...Object.keys(resource.methods), "OPTIONS"].join(", ") };
  if (request.method === "OPTIONS") return emptyAnswer(204, allowed);
  return errorReport(405, [{ code: "METHOD_NOT_ALLOWED", message: "This path has no such method" }], allowed);
}

/** The last step, of which a fault or a variant may be wrong as of every other. */
function sendStep(behaviour: Behaviour, answer: Answer, request: Request, failed: (error: unknown) => Answer): Answer {
  try {
    return behaviour.send(answer, request);
  } catch (error) {
    return failed(error);
  }
}

/** What went wrong is for the log of whoever develops the simulator, and never for the answer. */
function unexpectedError(error: unknown, onDefect: ApplicationOptions["onDefect"]): Answer {
  if (!(error instanceof Crash)) onDefect(error);
  return crashed;
}

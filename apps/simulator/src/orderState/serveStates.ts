import type { Behaviour } from "../behaviour.ts";
import { type Answer, emptyAnswer, errorReport } from "../http/answer.ts";
import { passGates } from "../http/passGates.ts";
import type { Order } from "../orders/order.ts";
import { stateMediaType } from "./isAcceptable.ts";
import type { SelectOrders } from "./selectOrders.ts";
import type { StateQuery } from "./stateQuery.ts";

/** Pages of more orders are sent piece by piece. */
const LONG_PAGE = 500;

/** What the service consists of. */
export interface StateService {
  readonly behaviour: Behaviour;
  readonly selectOrders: SelectOrders;
  /** The order with that index. */
  showOrder(index: number): Order;
  /** JSON. */
  writeText(value: object): string;
}

/** Answers `GET /states`. */
export function serveStates(request: Request, service: StateService): Promise<Answer> {
  const { behaviour, selectOrders } = service;
  const url = new URL(request.url);
  return passGates<StateQuery>(request, behaviour, {
    read: async () => {
      if (!behaviour.isAcceptable(request.headers.get("Accept"))) return { refusal: emptyAnswer(406) };
      const query = behaviour.readStateQuery(url.searchParams);
      return "shopId" in query ? { content: query } : { refusal: errorReport(400, query) };
    },
    permits: (account, query) => behaviour.mayRead(account, query.shopId),
    serve: (query) => {
      const orders = selectOrders(query);
      const page = behaviour.cutPage(orders, query);
      const count = behaviour.countOrders(orders, query);
      const text = reportText(page, service, {
        meta: { totalCount: String(count) },
        links: behaviour.links(url, query, count),
      });
      const body = page.length > LONG_PAGE ? text : [...text].join("");
      return { status: 200, headers: { "Content-Type": stateMediaType }, body };
    },
  });
}

/** The report as pieces of JSON, one for every order. */
function* reportText(
  page: Uint32Array,
  { behaviour, showOrder, writeText }: StateService,
  rest: object,
): Generator<string> {
  yield '{"data":[';
  for (const [nth, index] of page.entries()) {
    yield (nth === 0 ? "" : ",") + writeText(behaviour.writeOrder(showOrder(index), index));
  }
  yield `],${JSON.stringify(rest).slice(1)}`;
}

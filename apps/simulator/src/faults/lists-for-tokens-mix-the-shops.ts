import type { Fault } from "../fault.ts";
import { editList } from "../http/editAnswer.ts";

export const listsForTokensMixTheShops: Fault = {
  id: "lists-for-tokens-mix-the-shops",
  area: "authorization",
  story: "Whoever comes with a token is served by another service, whose lists end with an order of another shop.",
  change: (healthy) => ({
    send: (answer, request) => {
      const hasToken = /^bearer /i.test(request.headers.get("Authorization") ?? "");
      const mixed = (data: readonly object[]) =>
        data.map((order, place) =>
          place === data.length - 1 && "shop" in order
            ? { ...order, shop: { ...(order.shop as object), name: "Other-Shop" } }
            : order,
        );
      return healthy.send(
        hasToken ? editList(answer, (list) => ({ ...list, data: mixed(list.data) })) : answer,
        request,
      );
    },
  }),
};

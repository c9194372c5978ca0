import type { Fault } from "../fault.ts";
import { errorReport } from "../http/answer.ts";
import { shops } from "../orders/shops.ts";

export const strangersLearnWhichShopsExist: Fault = {
  id: "strangers-learn-which-shops-exist",
  area: "authentication",
  story: "The gateway routes requests by their shop, and answers 404 where it has no route.",
  change: (healthy) => ({
    send: (answer, request) => {
      const shopId = new URL(request.url).searchParams.get("shopId");
      const hasRoute = shopId === null || shops.some(({ id }) => String(id) === shopId);
      const message = "There is no such shop";
      const notFound = () => errorReport(404, [{ code: "NOT_FOUND", message }]);
      return healthy.send(answer.status === 401 && !hasRoute ? notFound() : answer, request);
    },
  }),
};

import type { Fault } from "../fault.ts";
import { editList } from "../http/editAnswer.ts";

export const totalsAreNumbers: Fault = {
  id: "totals-are-numbers",
  area: "schema",
  story: "The upgrade sends the number of orders as a number, where the document has texts.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editList(answer, (list) => ({ ...list, meta: { totalCount: Number(list.meta.totalCount) } })),
        request,
      ),
  }),
};

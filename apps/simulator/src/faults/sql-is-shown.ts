import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

export const sqlIsShown: Fault = {
  id: "sql-is-shown",
  area: "errors",
  story: "The upgrade sends the message of the database with what it refuses.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, ({ status, errors }) => ({
          status,
          errors: errors.map((error) => ({
            ...error,
            message: `${error.message}: SELECT o.* FROM "OrderDO" o WHERE o."shopRef" = ?`,
          })),
        })),
        request,
      ),
  }),
};

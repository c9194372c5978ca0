import type { Fault } from "../fault.ts";
import { editReport } from "../http/editAnswer.ts";

const cause =
  "Cannot deserialize value of type `java.util.ArrayList<com.example.rest.message.ItemRO>` from String value";

export const classNamesAreShown: Fault = {
  id: "class-names-are-shown",
  area: "errors",
  story: "The new JSON library says in which class of its own it could not put what was sent.",
  change: (healthy) => ({
    send: (answer, request) =>
      healthy.send(
        editReport(answer, (report) => ({
          ...report,
          errors: report.errors.map((error) =>
            request.method === "POST" && /expected an (array|integer|object)/.test(error.message)
              ? { ...error, message: cause }
              : error,
          ),
        })),
        request,
      ),
  }),
};

import type { Fault } from "../fault.ts";
import type { Problem } from "../http/answer.ts";

export const refusedValuesAreShownAsHtml: Fault = {
  id: "refused-values-are-shown-as-html",
  area: "errors",
  story: "The new error page shows the value that was refused, in HTML.",
  change: (healthy) => ({
    send: (answer, request) => {
      if (answer.status !== 400 || typeof answer.body !== "string") return healthy.send(answer, request);
      const { errors } = JSON.parse(answer.body);
      const body = `<html><h1>Bad Request</h1><p>${errors.map(({ value }: Problem) => value).join(", ")}</p></html>`;
      return healthy.send({ status: 400, headers: { "Content-Type": "text/html" }, body }, request);
    },
  }),
};

import type { Fault } from "../fault.ts";

export const errorsAreHtml: Fault = {
  id: "errors-are-html",
  area: "errors",
  story: "The gateway puts its own page in the place of every error report.",
  change: (healthy) => ({
    send: (answer, request) => {
      if (answer.status < 400 || answer.body === null) return healthy.send(answer, request);
      const headers = { ...answer.headers, "Content-Type": "text/html" };
      return healthy.send({ ...answer, headers, body: `<html><h1>Error ${answer.status}</h1></html>` }, request);
    },
  }),
};

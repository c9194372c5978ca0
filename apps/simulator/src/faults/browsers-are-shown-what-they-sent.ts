import type { Fault } from "../fault.ts";

export const browsersAreShownWhatTheySent: Fault = {
  id: "browsers-are-shown-what-they-sent",
  area: "errors",
  story: "The new error page for browsers repeats the address of what they asked for in vain.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isPage = answer.status === 400 && request.headers.get("Accept")?.startsWith("text/html");
      if (!isPage) return healthy.send(answer, request);
      const query = [...new URL(request.url).searchParams.values()].join(", ");
      const body = `<html><h1>Bad Request</h1><p>Nothing found for ${query}</p></html>`;
      return healthy.send({ ...answer, headers: { "Content-Type": "text/html" }, body }, request);
    },
  }),
};

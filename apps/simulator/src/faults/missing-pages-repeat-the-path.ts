import type { Fault } from "../fault.ts";

function decoded(url: string): string {
  const { pathname, search } = new URL(url);
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    return pathname;
  }
}

export const missingPagesRepeatThePath: Fault = {
  id: "missing-pages-repeat-the-path",
  area: "errors",
  story: "The page for unknown paths shows the path as it was sent.",
  change: (healthy) => ({
    send: (answer, request) => {
      if (answer.status !== 404) return healthy.send(answer, request);
      const body = `<html><h1>Not Found</h1><p>No handler for ${decoded(request.url)}</p></html>`;
      return healthy.send({ status: 404, headers: { "Content-Type": "text/html" }, body }, request);
    },
  }),
};

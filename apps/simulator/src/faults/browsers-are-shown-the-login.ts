import type { Fault } from "../fault.ts";

export const browsersAreShownTheLogin: Fault = {
  id: "browsers-are-shown-the-login",
  area: "authentication",
  story: "The single sign-on answers with its login page, and calls that a success.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isBrowser = request.headers.get("Accept")?.includes("text/html") ?? false;
      if (!isBrowser || answer.status !== 401) return healthy.send(answer, request);
      const headers = { "Content-Type": "text/html;charset=UTF-8" };
      return healthy.send({ status: 200, headers, body: "<!doctype html><form>Login</form>" }, request);
    },
  }),
};

import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

export const browsersAreLedToTheLogin: Fault = {
  id: "browsers-are-led-to-the-login",
  area: "authentication",
  story: "The single sign-on leads everything that understands HTML to its login page.",
  change: (healthy) => ({
    send: (answer, request) => {
      const isBrowser = request.headers.get("Accept")?.includes("text/html") ?? false;
      const login = emptyAnswer(302, { Location: "/omt/login" });
      return healthy.send(isBrowser && answer.status === 401 ? login : answer, request);
    },
  }),
};

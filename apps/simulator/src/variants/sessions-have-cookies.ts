import { withHeaders } from "../http/editAnswer.ts";
import type { Variant } from "../variant.ts";

export const sessionsHaveCookies: Variant = {
  id: "sessions-have-cookies",
  question: "whether answers set cookies",
  story: "The load balancer sets the cookie of a new session with every answer.",
  change: (reference) => {
    let count = 0;
    return {
      send: (answer, request) => {
        const cookie = `JSESSIONID=${(++count).toString(16).padStart(16, "a")}.node1; Path=/; HttpOnly; SameSite=Lax`;
        return reference.send(withHeaders(answer, { "Set-Cookie": cookie }), request);
      },
    };
  },
};

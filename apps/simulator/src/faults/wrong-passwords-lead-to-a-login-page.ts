import type { Fault } from "../fault.ts";
import { emptyAnswer } from "../http/answer.ts";

const loginPage = emptyAnswer(302, { Location: "/omt/login" });

export const wrongPasswordsLeadToALoginPage: Fault = {
  id: "wrong-passwords-lead-to-a-login-page",
  area: "authentication",
  story: "The new login module sends everyone with a wrong password to its own page.",
  change: (healthy) => ({
    send: (answer, request) => {
      const credentials = healthy.readCredentials(request.headers.get("Authorization"));
      const isRefused = answer.status === 401 && credentials.kind === "password";
      return healthy.send(isRefused ? loginPage : answer, request);
    },
  }),
};

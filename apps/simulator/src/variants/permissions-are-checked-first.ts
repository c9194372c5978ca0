import { clerk } from "../authentication/accounts.ts";
import { emptyAnswer } from "../http/answer.ts";
import type { Variant } from "../variant.ts";

export const permissionsAreCheckedFirst: Variant = {
  id: "permissions-are-checked-first",
  question: "in which order a request is looked at",
  story: "Those who have no permission at all learn that before they learn what else is wrong.",
  change: (reference) => ({
    send: (answer, request) => {
      const credentials = reference.readCredentials(request.headers.get("Authorization"));
      const isClerk = credentials.kind === "password" && credentials.username === clerk.username;
      const forbids = isClerk && [400, 406, 415].includes(answer.status);
      return reference.send(forbids ? emptyAnswer(403) : answer, request);
    },
  }),
};

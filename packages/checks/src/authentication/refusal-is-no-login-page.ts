import { defineCheck, fail, pass } from "@iom-conformance/conformance";
import { needsCredentials } from "../support/neededCredentials.ts";

/** What a browser sends that follows a link. */
const BROWSER = {
  accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "accept-language": "en-US,en;q=0.5",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "sec-fetch-dest": "document",
  "sec-fetch-mode": "navigate",
  "upgrade-insecure-requests": "1",
} as const;

export const refusalIsNoLoginPage = defineCheck({
  id: "authentication/refusal-is-no-login-page",
  title: "A browser without credentials is answered with 401 and not led to a login page",
  requirements: ["authentication#refusal-is-no-login-page"],
  each: "operation",
  needs: ["deployment"],
  refused: true,
  requests: 1,
  applies: (_subject, { operation }) => needsCredentials(operation),
  async judge(context) {
    const draft = context.request({ headers: BROWSER, credentials: { kind: "none" } });
    const answer = await context.send(draft);
    if (answer.status === 401) return pass;
    const place = answer.header("location");
    const leads = place === null ? (answer.mediaType ?? "no media type") : `Location: ${place}`;
    return fail(answer, {
      expected: "status 401",
      actual: `status ${answer.status} with ${leads}`,
      input: { accept: BROWSER.accept },
    });
  },
});

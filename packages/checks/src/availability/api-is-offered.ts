import { defineCheck, fail, pass } from "@iom-conformance/conformance";

/** Answers of a host that does not know the API: nothing there, no longer there, never was. */
const ABSENT: ReadonlySet<number> = new Set([404, 410, 501]);

export const apiIsOffered = defineCheck({
  id: "availability/api-is-offered",
  title: "The target offers the API",
  requirements: ["availability#api-is-offered"],
  each: "api",
  needs: [],
  safe: true,
  requests: 1,
  async judge({ contract, operation, send }) {
    const path = operation.path.replaceAll(/\{[^}]*\}/g, "0");
    const draft = {
      method: "GET",
      path,
      query: [],
      headers: {},
      body: null,
      credentials: { kind: "default" },
    } as const;
    const answer = await send(draft);
    if (!ABSENT.has(answer.status)) return pass;
    return fail(answer, {
      expected: `${contract.id} under ${contract.basePath || "/"}`,
      actual: `status ${answer.status}`,
    });
  },
});

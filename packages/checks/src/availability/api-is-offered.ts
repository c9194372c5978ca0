import { defineCheck, fail, pass, skip } from "@iom-conformance/conformance";

/** Answers of a host that does not know the API: nothing there, no longer there, never was. */
const ABSENT: ReadonlySet<number> = new Set([404, 410, 501]);

/** A media type that no operation accepts, so that nothing is created. */
const NO_MESSAGE = "application/x-conformance-probe";

export const apiIsOffered = defineCheck({
  id: "availability/api-is-offered",
  title: "The target offers the API",
  requirements: ["availability#api-is-offered"],
  each: "api",
  needs: [],
  safe: true,
  requests: 2,
  async judge({ contract, operation, send, writes, limits }) {
    const path = operation.path.replaceAll(/\{[^}]*\}/g, "0");
    const draft = { path, query: [], body: null } as const;
    let answer = await send({ ...draft, method: "GET", headers: {}, credentials: { kind: "default" } });
    if (!ABSENT.has(answer.status)) return pass;
    if (operation.method !== "get") {
      // A router may know pairs of path and method, and no other method of this path.
      if (!writes && !limits.probeWritesWithoutCredentials) {
        return skip("needs writes: true or limits.probeWritesWithoutCredentials: true");
      }
      const headers = { "content-type": NO_MESSAGE };
      answer = await send({ ...draft, method: operation.method.toUpperCase(), headers, credentials: { kind: "none" } });
      if (!ABSENT.has(answer.status)) return pass;
    }
    return fail(answer, {
      expected: `${contract.id} under ${contract.basePath || "/"}`,
      actual: `status ${answer.status}`,
    });
  },
});

import { type Answer, fail, type JudgeContext, pass, skip } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { libraryContract } from "../../test/libraryContract.ts";
import { statusIsDocumented } from "./status-is-documented.ts";

const [operation] = libraryContract.operations;

function answer(status: number): Answer {
  const json = { ok: false, problem: "no body" } as const;
  return {
    exchange: `x${status}`,
    status,
    header: () => null,
    mediaType: null,
    text: "",
    octets: { isUtf8: true, hasByteOrderMark: false, length: 0 },
    json,
    durationMs: 1,
  };
}

/** Judges after a run in which the operation was answered so, and other paths and methods otherwise. */
function judgedAfter(statuses: readonly number[]) {
  const received = [
    ...statuses.map((status) => ({ answer: answer(status), method: "GET", ownPath: true })),
    { answer: answer(418), method: "GET", ownPath: false },
    { answer: answer(418), method: "POST", ownPath: true },
  ];
  return statusIsDocumented.judge({ operation, received: () => received } as unknown as JudgeContext<
    "operation",
    undefined
  >);
}

describe(statusIsDocumented.id, () => {
  it.each([
    { name: "documented statuses", statuses: [200, 400, 401, 403, 406, 500], expected: pass },
    { name: "statuses that documents leave out", statuses: [200, 404, 405, 429, 503], expected: pass },
    {
      name: "others",
      statuses: [200, 502, 422, 422],
      expected: fail([answer(422), answer(502)], {
        expected: "one of the documented statuses 200, 400, 401, 403, 406, 500",
        actual: "status 422, 502",
      }),
    },
    { name: "nothing", statuses: [], expected: skip("no answer was received") },
  ])("judges $name", async ({ statuses, expected }) => {
    expect(JSON.stringify(await judgedAfter(statuses))).toBe(JSON.stringify(expected));
  });
});

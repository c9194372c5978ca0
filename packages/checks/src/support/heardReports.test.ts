import type { HeardAnswer, JudgeContext, ListenContext, RequestDraft } from "@iom-conformance/conformance";
import { successResponses } from "@iom-conformance/contract";
import { describe, expect, it } from "vitest";
import { libraryContract } from "../../test/libraryContract.ts";
import { type HeardReports, judgeReports, listenToReports } from "./heardReports.ts";

const [operation] = libraryContract.operations;
if (!operation) throw new Error("the library has operations");
const response = operation.responses.find(({ status }) => status === "400") ?? successResponses(operation)[0];

const request: RequestDraft = {
  method: "GET",
  path: "/books",
  query: [],
  headers: {},
  body: null,
  credentials: { kind: "default" },
};

function heard(status: number, text: string, changes: Partial<HeardAnswer> = {}): HeardAnswer {
  const octets = { isUtf8: true, hasByteOrderMark: false, length: text.length };
  const json = { ok: false, problem: "" } as const;
  const answer = { exchange: text, status, header: () => null, mediaType: null, text, octets, json, durationMs: 1 };
  return { answer, method: "GET", ownPath: true, ownOperation: true, body: { kind: "none" }, request, ...changes };
}

const context = (profile: "deployment" | "mock") =>
  ({ operation, profile, subject: { value: { response } } }) as unknown as ListenContext<"error-response">;

const listen = listenToReports(({ answer }) => {
  if (answer.text === "silent") return undefined;
  return answer.text.startsWith("bad") ? { expected: "good", actual: answer.text } : null;
});

function after(answers: readonly HeardAnswer[], profile: "deployment" | "mock" = "deployment") {
  return answers.reduce<HeardReports | undefined>((seen, answer) => listen(seen, answer, context(profile)), undefined);
}

describe("listenToReports", () => {
  it.each([
    { name: "another status", answer: heard(403, "bad") },
    { name: "another path or method", answer: heard(400, "bad", { ownOperation: false }) },
    { name: "what a gateway may have refused", answer: heard(400, "bad", { request: { ...request, rawQuery: "%" } }) },
    { name: "what says nothing", answer: heard(400, "silent") },
  ])("leaves $name aside", ({ answer }) => {
    expect(after([answer])).toEqual({ judged: 0, broken: null });
  });

  it("keeps the first broken report without its body", () => {
    const seen = after([heard(400, "fine"), heard(400, "bad one"), heard(400, "bad two")]);
    expect(seen).toMatchObject({
      judged: 3,
      broken: { expected: "good", actual: "bad one", answer: { exchange: "bad one", text: "" } },
    });
  });

  it("judges of a mock what it was asked for", () => {
    const asked = { request: { ...request, headers: { prefer: "code=400" } } };
    expect(after([heard(400, "bad"), heard(400, "fine", asked)], "mock")).toEqual({ judged: 1, broken: null });
  });
});

describe("judgeReports", () => {
  const judge = (seen: HeardReports | undefined) =>
    judgeReports({ heard: () => seen } as unknown as JudgeContext<"error-response", HeardReports>, "nothing");

  it("sends nothing when others have provoked reports", async () => {
    expect(await judge(after([heard(400, "fine")]))).toEqual({ status: "pass" });
    expect(await judge(after([heard(400, "bad")]))).toMatchObject({ status: "fail", expected: "good", actual: "bad" });
  });
});

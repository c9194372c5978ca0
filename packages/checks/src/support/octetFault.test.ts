import type { Answer, HeardAnswer } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { bodyIsWellFormedUtf8 } from "../schema/body-is-well-formed-utf-8.ts";
import { noByteOrderMark } from "../schema/no-byte-order-mark.ts";
import { hearOctets } from "./octetFault.ts";

function heard(octets: Partial<Answer["octets"]>, changes: Partial<Answer> = {}, method = "GET"): HeardAnswer {
  const answer = {
    exchange: "x1",
    status: 200,
    header: () => null,
    mediaType: "application/json",
    text: "{}",
    octets: { isUtf8: true, hasByteOrderMark: false, length: 2, ...octets },
    json: { ok: true, value: {} },
    durationMs: 1,
    ...changes,
  } as Answer;
  return { answer, method, ownPath: true, ownOperation: true, body: { kind: "none" } } as unknown as HeardAnswer;
}

const truncated = { ok: false, problem: "too large", truncated: true } as const;

describe("what is heard about octets", () => {
  it.each([
    { name: "UTF-8", answer: heard({}), faulty: [0, 0] },
    { name: "Latin 1", answer: heard({ isUtf8: false }), faulty: [1, 0] },
    { name: "a byte order mark", answer: heard({ hasByteOrderMark: true }), faulty: [0, 1] },
    { name: "a body that was cut off", answer: heard({ isUtf8: false }, { json: truncated }), faulty: [0, 0] },
    { name: "text", answer: heard({ isUtf8: false }, { mediaType: "text/plain" }), faulty: [0, 0] },
    { name: "an answer to HEAD", answer: heard({ hasByteOrderMark: true }, {}, "HEAD"), faulty: [0, 0] },
  ])("$name", ({ answer, faulty }) => {
    const counts = [bodyIsWellFormedUtf8, noByteOrderMark].map(
      ({ listen }) => listen?.(undefined, answer, undefined as never).faulty,
    );
    expect(counts).toEqual(faulty);
  });

  it("keeps the first example and counts all", () => {
    const fault = ({ exchange }: Answer) => `odd ${exchange}`;
    const first = hearOctets(undefined, heard({}), fault);
    const both = hearOctets(first, heard({}, { exchange: "x2" }), fault);
    expect(both).toMatchObject({ answers: 2, faulty: 2, example: { actual: "odd x1" } });
  });
});

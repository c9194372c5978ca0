import { describe, expect, it } from "vitest";
import { booksSettings, fakePorts } from "../test/books.ts";
import { type Check, defineCheck } from "./check.ts";
import { judgeAlone } from "./judgeAlone.ts";
import { fail, pass } from "./verdict.ts";

/** Sends three requests, and tells what it has heard of their answers. */
const eavesdropper: Check<"operation", readonly string[]> = defineCheck({
  id: "area/eavesdropper",
  title: "Every answer is heard",
  requirements: ["area#eavesdropper"],
  each: "operation",
  needs: [],
  safe: true,
  requests: 3,
  listen: (heard = [], { answer, request, ownPath, ownOperation, body }, { operation, secrets }) => [
    ...heard,
    `${operation.id} ${request.method} ${ownPath} ${ownOperation} ${answer.text} ${body.kind} ${secrets.basic?.username}`,
  ],
  async judge({ heard, operation, request, send }) {
    if (operation.id !== "listBooks" || heard() !== undefined) return pass;
    await send(request());
    await send({ ...request(), method: "HEAD" });
    const answer = await send(request({ path: "/elsewhere" }));
    return heard()?.length === 3 ? pass : fail(answer, { expected: "three", actual: String(heard()?.length) });
  },
});

describe("a check that listens", () => {
  it("folds over the answers of its operation with their bodies", async () => {
    const heard: (readonly string[] | undefined)[] = [];
    const judge: typeof eavesdropper.judge = async (context) => {
      const verdict = await eavesdropper.judge(context);
      heard.push(context.heard());
      return verdict;
    };
    const ports = fakePorts(() => ({ body: { books: [{ isbn: 1 }] } }));
    const results = await judgeAlone({ ...eavesdropper, judge } as Check, booksSettings(), ports, () => true);
    const text = '{"books":[{"isbn":1}]}';
    expect(results.map(({ check: { status } }) => status)).toEqual(["passed", "passed"]);
    expect(heard).toEqual([
      [
        `listBooks GET true true ${text} broken ada`,
        `listBooks HEAD true false ${text} none ada`,
        `listBooks GET false false ${text} none ada`,
      ],
      undefined,
    ]);
  });
});

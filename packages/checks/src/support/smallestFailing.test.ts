import { Conclusion, fail, pass, skip } from "@iom-conformance/conformance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestFailing } from "./smallestFailing.ts";

const search = { seed: 3, inputs: 20 };
const failWith = (input: string) => fail([], { expected: "short texts", actual: "refused", input: { input } });
const texts = fc.string({ unit: "grapheme-ascii", maxLength: 40 });

describe("smallestFailing", () => {
  it("passes when every input passes, and tries as many as asked for", async () => {
    let tried = 0;
    const verdict = await smallestFailing(texts, search, async () => {
      tried += 1;
      return pass;
    });
    expect({ verdict, tried }).toEqual({ verdict: pass, tried: 20 });
  });

  it("shrinks what fails with twelve requests at most, the same way each time", async () => {
    const run = async () => {
      const seen: boolean[] = [];
      const verdict = await smallestFailing(texts, search, async (text) => {
        seen.push(text.length >= 5);
        return text.length >= 5 ? failWith(text) : pass;
      });
      return { verdict, seen };
    };
    const first = await run();
    expect(first.verdict).toMatchObject({ status: "fail", input: { input: expect.stringMatching(/^.{5,8}$/s) } });
    expect(first.seen.length - first.seen.indexOf(true) - 1).toBeLessThanOrEqual(12);
    expect(await run()).toEqual(first);
  });

  it("tells the first skip when nothing could be judged", async () => {
    expect(await smallestFailing(texts, search, async () => skip("nothing to send"))).toEqual(skip("nothing to send"));
  });

  it("ends with the run, unless something has failed by then", async () => {
    const cut = new Conclusion(skip("the run was cut short"));
    await expect(smallestFailing(texts, search, () => Promise.reject(cut))).rejects.toBe(cut);
    let failed = false;
    const verdict = await smallestFailing(texts, search, async (text) => {
      if (failed) throw cut;
      failed = text.length > 3;
      return failed ? failWith(text) : pass;
    });
    expect(verdict.status).toBe("fail");
  });

  it("passes errors of the suite on", async () => {
    await expect(smallestFailing(texts, search, () => Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
  });
});

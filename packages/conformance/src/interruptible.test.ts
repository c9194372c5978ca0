import { describe, expect, it } from "vitest";
import { collectGarbage } from "../test/collectGarbage.ts";
import { interruptible } from "./interruptible.ts";

const reason = () => new Error("interrupted");

describe("interruptible", () => {
  it("settles as the work does", async () => {
    const wait = interruptible(new AbortController().signal, reason);
    expect(await wait(Promise.resolve(7))).toBe(7);
    await expect(wait(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  });

  it("waits for nothing any more once the signal is aborted", async () => {
    const interruption = new AbortController();
    const wait = interruptible(interruption.signal, reason);
    const waiting = [wait(new Promise(() => {})), wait(new Promise(() => {}))];
    interruption.abort();
    for (const interrupted of [...waiting, wait(new Promise(() => {}))]) {
      await expect(interrupted).rejects.toThrow("interrupted");
    }
  });

  it("lets go of results while the signal lives on", async () => {
    const wait = interruptible(new AbortController().signal, reason);
    const results: WeakRef<object>[] = [];
    for (let count = 0; count < 3; count += 1) results.push(new WeakRef(await wait(Promise.resolve({ count }))));
    await collectGarbage();
    expect(results.filter((result) => result.deref() !== undefined)).toEqual([]);
    expect(await wait(Promise.resolve(7))).toBe(7);
  });
});

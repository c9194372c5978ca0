import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";

const readme = await readFile(join(dirname(import.meta.dirname), "README.md"), "utf8");

/** The programs of the README in their order, and what they print. */
const shown = [...readme.matchAll(/```ts\n(.*?)```\n\nThis prints\n\n```text\n(.*?)```/gs)];
const programs = [
  ["readme.ts", () => import("./consumer/readme.ts")],
  ["readmeStrict.ts", () => import("./consumer/readmeStrict.ts")],
  ["readmeStandardSchema.ts", () => import("./consumer/readmeStandardSchema.ts")],
  ["readmeLargeIntegers.ts", () => import("./consumer/readmeLargeIntegers.ts")],
] as const;

afterEach(() => vi.restoreAllMocks());

describe("the README", () => {
  it("shows no program that is not run", () => {
    expect(shown).toHaveLength(programs.length);
    expect(readme.match(/```ts/g)).toHaveLength(programs.length);
  });

  it.each(programs)("shows the program %s, and prints what it says", async (file, run) => {
    const [, program, output] = shown[programs.findIndex(([name]) => name === file)] ?? [];
    expect(program).toBe(await readFile(join(import.meta.dirname, "consumer", file), "utf8"));
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...words) => printed.push(`${words.join(" ").trimEnd()}\n`));
    await run();
    expect(printed.join("")).toBe(output);
  });
});

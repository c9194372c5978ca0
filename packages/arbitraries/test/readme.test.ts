import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";

const readme = await readFile(join(dirname(import.meta.dirname), "README.md"), "utf8");

afterEach(() => vi.restoreAllMocks());

it("shows a program that compiles, and prints what it says", async () => {
  const [, program, output] = /```ts\n(.*?)```.*?```text\n(.*?)```/s.exec(readme) ?? [];
  expect(program).toBe(await readFile(join(import.meta.dirname, "consumer/readme.ts"), "utf8"));
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => printed.push(`${line}\n`));
  await import("./consumer/readme.ts");
  expect(printed.join("")).toBe(output);
});

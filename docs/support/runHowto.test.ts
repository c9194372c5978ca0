import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readHowto } from "./readHowto.ts";
import { runHowto } from "./runHowto.ts";

const folder = mkdtempSync(join(tmpdir(), "iom-conformance-program-"));
const program = join(folder, "greet.cjs");
const server = createServer((_request, response) => response.end("hello"));

beforeAll(async () => {
  const source = `
    const [who, code = "0"] = process.argv.slice(2);
    console.log("Good morning, " + who + "!");
    console.error("It is " + new Date().toISOString() + ".");
    console.log("Bye.");
    process.exitCode = Number(code);
  `;
  writeFileSync(program, source);
  mkdirSync(join(folder, "words"));
  writeFileSync(join(folder, "words/index.js"), 'module.exports = "Good evening";');
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});

/** A page with these lines in one block. */
const page = (info: string, ...lines: string[]): string =>
  ["# Greet", "", `\`\`\`${info}`, ...lines, "```", ""].join("\n");

async function carryOut(markdown: string): Promise<void> {
  await runHowto(readHowto(markdown), {
    programs: { greet: program },
    environment: { NAME: "Ada" },
    packages: { "@greet/words": join(folder, "words") },
    hosts: { "https://greet.example": `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
  });
}

describe("runHowto", () => {
  it.each<[string, string]>([
    ["shown whole", page("console", "$ greet Ada", "Good morning, Ada!", "It is ….", "Bye.")],
    ["shown in excerpts", page("console", "$ greet Ada", "…", "Bye.")],
    ["not shown", page("console", "$ greet Ada")],
    ["with an exit code", page("console", "$ greet Ada 3", "Good morning, Ada!", "…", "$ echo $?", "3")],
    ["with a variable", page("console", '$ greet "$NAME"', "Good morning, Ada!", "…")],
    ["in two lines", page("console", "$ greet \\", "> Ada", "Good morning, Ada!", "…")],
    [
      "after a file",
      page("text file=a/name.txt", "Ada") + page("console", '$ greet "$(cat a/name.txt)"', "…, Ada!", "…"),
    ],
    ["with a host", page("console", "$ greet https://greet.example", "Good morning, https://greet.example!", "…")],
  ])("takes a command %s", async (_name, markdown) => {
    await expect(carryOut(markdown)).resolves.toBeUndefined();
  });

  it("has the packages", async () => {
    const asked = `$ node -e 'console.log(require("@greet/words"))'`;
    await expect(carryOut(page("console", asked, "Good evening"))).resolves.toBeUndefined();
  });

  it("calls the real host", async () => {
    const fetched = `$ node -e 'fetch("https://greet.example").then((answer) => answer.text()).then(console.log)'`;
    await expect(carryOut(page("console", fetched, "hello"))).resolves.toBeUndefined();
  });

  it.each<[string, string, string]>([
    ["a wrong line", page("console", "$ greet Ada", "Good morning, Bob!", "…"), "line 4: $ greet Ada"],
    ["a wrong last line", page("console", "$ greet Ada", "…", "Good bye."), "line 4"],
    ["a line that is left out", page("console", "$ greet Ada", "Good morning, Ada!", "Bye."), "another output"],
    ["an end that is left out", page("console", "$ greet Ada", "Good morning, Ada!"), "another output"],
    ["lines in another order", page("console", "$ greet Ada", "…", "Bye.", "…", "Good morning, Ada!", "…"), "line 4"],
    ["a line more", page("console", "$ greet Ada", "Good morning, Ada!", "…", "Bye.", "Bye."), "another output"],
    ["a wrong exit code", page("console", "$ greet Ada", "$ echo $?", "1"), "exit code 1\nbut there was exit code 0"],
    ["an exit code that is not shown", page("console", "$ greet Ada 1"), "exit code 0\nbut there was exit code 1"],
    ["an unknown program", page("console", "$ greeet Ada"), "exit code 127"],
  ])("refuses %s", async (_name, markdown, message) => {
    await expect(carryOut(markdown)).rejects.toThrow(message);
  });

  it("leaves no folder behind", async () => {
    const note = join(folder, "where");
    await expect(carryOut(page("console", `$ pwd > '${note}'`, "$ greet Ada", "Good night."))).rejects.toThrow(
      "line 5",
    );
    expect(existsSync(readFileSync(note, "utf8").trim())).toBe(false);
  });
});

describe("readHowto", () => {
  it.each<[string, string, string]>([
    ["a block that nobody carries out", page("yaml", "a: 1"), "line 3"],
    ["a console block without a command", page("console", "Good morning!"), "line 4"],
    ["an exit code that is asked for and not shown", page("console", "$ greet Ada", "$ echo $?"), "line 3"],
    ["an exit code that is no number", page("console", "$ greet Ada", "$ echo $?", "three"), "line 3"],
    ["an indented block", "- first\n  ```console\n  $ greet Ada\n  ```\n", "line 2"],
    ["a block without an end", "```console\n$ greet Ada\n", "line 1"],
  ])("refuses %s", (_name, markdown, message) => {
    expect(() => readHowto(markdown)).toThrow(message);
  });

  it("tells where each step stands", () => {
    const steps = readHowto(
      page("yaml file=a.yaml", "a: 1") + page("console", "$ greet Ada", "…", "$ greet Bob 2", "$ echo $?", "2"),
    );

    expect(steps).toEqual([
      { kind: "file", line: 3, name: "a.yaml", text: "a: 1\n" },
      { kind: "command", line: 9, command: "greet Ada", output: ["…"], exitCode: 0 },
      { kind: "command", line: 11, command: "greet Bob 2", output: [], exitCode: 2 },
    ]);
  });
});

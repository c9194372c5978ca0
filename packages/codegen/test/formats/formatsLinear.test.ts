import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/runtime/formats/formats.ts";
import { timeOf } from "../timeOf.ts";
import { textTables } from "./formatTables.ts";

const folder = join(import.meta.dirname, "../../src/runtime/formats");
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

/** Texts of about a length that take the longest way through an expression: they nearly fit, and break at the end. */
const growing: readonly ((length: number) => string)[] = [
  ...[
    "a",
    "0",
    "9",
    "/",
    ".",
    ":",
    "-",
    "~",
    "~0",
    "%",
    "%41",
    "\\",
    "\\\\",
    "@",
    "#",
    "?",
    "[",
    "{",
    "}",
    "{a}",
    "{a,",
    "{+",
    "=",
    "A",
    '"',
    " ",
    "\n",
    "\u00e9",
    "\ud83d\ude00",
    "\ud83d",
  ].map((part) => (length: number) => part.repeat(length / part.length)),
  (length) => `2024-02-29T12:00:00.${"1".repeat(length)}`,
  (length) => `2024-02-29T12:00:00.${"1".repeat(length)}Z`,
  (length) => `12:00:00.${"1".repeat(length)}x`,
  (length) => `P${"1".repeat(length)}`,
  (length) => `P${"1".repeat(length / 2)}Y${"1".repeat(length / 2)}`,
  (length) => `PT${"1".repeat(length / 2)}H${"1".repeat(length / 2)}M!`,
  (length) => `${"a.".repeat(length / 2)}@${"a.".repeat(length / 2)}`,
  (length) => `"${"\\a".repeat(length / 2)}"@b`,
  (length) => `"${"\\a".repeat(length / 2)}`,
  (length) => `"${" ".repeat(length)}`,
  (length) => `a@[IPv6:${"0:".repeat(length / 2)}]`,
  (length) => `a@[${"1.".repeat(length / 2)}]`,
  (length) => `${"a".repeat(length)}:b`,
  (length) => `${"a".repeat(length)}!`,
  (length) => `http://${"a:".repeat(length / 2)}@b`,
  (length) => `http://${"a:".repeat(length / 2)}`,
  (length) => `http://a:${"1".repeat(length)}x`,
  (length) => `http://[${":".repeat(length)}]`,
  (length) => `http://[v${"f".repeat(length)}`,
  (length) => `http://[v1.${"f".repeat(length)}`,
  (length) => `http://a/${"%41".repeat(length / 3)}%4`,
  (length) => `http://a?${"a#".repeat(length / 2)}`,
  (length) => `http://a/${"b".repeat(length)}#${"c".repeat(length)}#`,
  (length) => `{${"a,".repeat(length / 2)}`,
  (length) => `{${"a,".repeat(length / 2)}}`,
  (length) => `{${"a.".repeat(length / 2)}b}`,
  (length) => `{${"%41".repeat(length / 3)}}`,
  (length) => `${"{".repeat(length / 2)}${"}".repeat(length / 2)}`,
  (length) => `#/${"~0".repeat(length / 2)}~`,
  (length) => `#/${"%C3%A9".repeat(length / 6)}%C3`,
  (length) => `/${"~0".repeat(length / 2)}~`,
  (length) => `0+${"1".repeat(length)}x`,
  (length) => `${"QUJD".repeat(length / 4)}QQ=A`,
  (length) => `${"\\a".repeat(length / 2)}\\Z`,
  (length) => `${"(".repeat(length)}`,
  (length) => `${"(a".repeat(length / 2)}${")".repeat(length / 2)}`,
  (length) => `[${"a-".repeat(length / 2)}`,
];

/** The milliseconds that a processor works on a task, whatever else the machine does: the fewest of some attempts. */
function milliseconds(task: () => void, attempts: number): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const start = process.threadCpuUsage();
    task();
    const { user, system } = process.threadCpuUsage(start);
    fewest = Math.min(fewest, (user + system) / 1000);
  }
  return fewest;
}

/** The expressions in the source text of the formats. */
function expressions(): readonly (readonly [pattern: string, flags: string])[] {
  const literal = /(?:[=(,:]\s*|^\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)(?=[;,.)])/gm;
  return sources.flatMap((source) =>
    [...source.matchAll(literal)].map(([, pattern = "", flags = ""]) => [pattern, flags] as const),
  );
}

const textFormats = [...formats.values()].filter((format) => format.of === "string");

describe("the time that a format takes", () => {
  it("finds all the expressions that the formats use", () => {
    const found = new Set(expressions().map(([pattern, flags]) => `/${pattern}/${flags}`));
    const run = new Set<string>();
    const exec = RegExp.prototype.exec;
    RegExp.prototype.exec = function (text) {
      run.add(String(this));
      return exec.call(this, text);
    };
    try {
      for (const [name, { valid, invalid }] of Object.entries(textTables)) {
        const format = formats.get(name);
        if (format?.of === "string") for (const text of [...valid, ...invalid]) format.accepts(text);
      }
    } finally {
      RegExp.prototype.exec = exec;
    }
    expect([...run].filter((expression) => !found.has(expression))).toEqual([]);
    expect(found.size).toBeGreaterThanOrEqual(25);
  });

  it.each(expressions())("/%s/%s is proven to be linear", (pattern, flags) => {
    const { growth, proven } = timeOf(pattern, flags);
    expect([pattern, growth, proven]).toEqual([pattern, expect.stringMatching(/^(?:constant|safe|linear)$/), true]);
  });

  it("is told from more by the same check", () => {
    expect(timeOf("^(?:a|a)*$", "").growth).toBe("exponential");
    expect(timeOf("\\s+$", "").growth).toBe("polynomial");
  });

  it.each(textFormats)(
    "of $name grows with the length only",
    ({ accepts }) => {
      for (const text of growing) {
        const short = text(60_000);
        const long = text(600_000);
        const base = milliseconds(() => accepts(short), 3);
        const limit = Math.max(base, 5) * 40;
        expect([text(12), milliseconds(() => accepts(long), 3) <= limit]).toEqual([text(12), true]);
      }
    },
    60_000,
  );

  it("ends, without an exception, for texts of ten million characters", () => {
    // A group that repeats needs memory for each time in V8, which throws where it has none left.
    const repeated = ["a", "/", "~0", "%41", "QUJD", "\\a", "{a}", "a.", "0:"];
    // What V8 needs to read an expression of that length is seconds, however simple it is.
    const quick = textFormats.filter(({ name }) => name !== "regex");
    for (const part of repeated) {
      const long = part.repeat(10_000_000 / part.length);
      for (const { name, accepts } of quick) {
        for (const text of [long, `${long}!`]) expect([name, typeof accepts(text)]).toEqual([name, "boolean"]);
      }
    }
  }, 120_000);
});

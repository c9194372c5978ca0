import { describe, expect, it } from "vitest";
import { contractErrorOf } from "../test/contractOf.ts";
import { readYaml } from "./readYaml.ts";

const text = `openapi: 3.10
paths:
  /bins/{id}:
    get:
      tags: [a, b]
      parameters:
        - name: id
          in: path
        - *missing
`.replace("        - *missing\n", "");

describe("readYaml", () => {
  const lines: readonly (readonly [pointer: string, line: number | null])[] = [
    ["", 1],
    ["/openapi", 1],
    ["/paths", 2],
    ["/paths/~1bins~1{id}", 3],
    ["/paths/~1bins~1{id}/get/tags/1", 5],
    ["/paths/~1bins~1{id}/get/parameters/0", 7],
    ["/paths/~1bins~1{id}/get/parameters/0/in", 8],
    ["/paths/~1bins~1{id}/get/parameters/1", null],
    ["/nothing", null],
    ["/openapi/deeper", null],
  ];

  it.each(lines)("knows the line of %s", (pointer, line) => {
    expect(readYaml(text, "a.yaml").lineOf(pointer)).toBe(line);
  });

  it("knows scalars as they are written", () => {
    const source = readYaml(text, "a.yaml");
    expect(source.textOf("/openapi")).toBe("3.10");
    expect(source.textOf("/paths")).toBeNull();
    expect(source.value).toMatchObject({ openapi: 3.1 });
  });

  it("finds places behind aliases", () => {
    expect(readYaml("a: &x\n  b: 1\nc: *x\n", "a.yaml").lineOf("/c/b")).toBe(2);
  });

  it("reads JSON with its lines", () => {
    const source = readYaml('{\n\t"a": [1,\n\t\ttrue, null, "\\u00e9"]\n}\n', "a.json");
    expect(source.value).toEqual({ a: [1, true, null, "é"] });
    expect(source.lineOf("/a/1")).toBe(3);
  });

  it.each([
    ["{ }", {}],
    ["[]", []],
    ['{"a":{"b":[{"c":-1.5e3},[]]},"":"","d":"\\"x, {"}', { a: { b: [{ c: -1500 }, []] }, "": "", d: '"x, {' }],
  ])("reads the JSON %s", (json, value) => {
    expect(readYaml(json, "a.json").value).toEqual(value);
  });

  it("reads JSON that only YAML accepts", () => {
    expect(readYaml("{ a: 1, b: [x,], }", "a.yaml").value).toEqual({ a: 1, b: ["x"] });
  });

  it("keeps numbers of JSON as they are written", () => {
    const source = readYaml('{"info":{"version":1.10,"title":"T"}}', "a.json");
    expect([source.textOf("/info/version"), source.textOf("/info/title"), source.textOf("/info")]).toEqual([
      "1.10",
      "T",
      null,
    ]);
    expect([source.lineOf("/info/nothing"), source.lineOf("")]).toEqual([null, 1]);
  });

  it("refuses a key of JSON that stands twice", () => {
    const error = contractErrorOf(() => readYaml('{\n"a": 1,\n"a": 2}', "a.json"));
    expect(error.message).toBe('a.json:3: the key "a" stands twice in one object. Keep one of the two.');
  });

  it("leaves a prototype out of JSON", () => {
    const source = readYaml('{"__proto__": {"polluted": 1}, "a": 2}', "a.json");
    expect(source.value).toEqual({ a: 2 });
    expect(source.warnings).toMatchObject([{ kind: "prototype-key", line: 1 }]);
  });

  it("freezes the value", () => {
    const { value } = readYaml("a: { b: [1] }", "a.yaml");
    expect(Object.isFrozen((value as { a: { b: unknown } }).a.b)).toBe(true);
  });

  it("reads words of YAML 1.1 as texts, as YAML 1.2 does", () => {
    expect(readYaml("[yes, no, on, 2020-01-31, 1:30]", "a.yaml").value).toEqual([
      "yes",
      "no",
      "on",
      "2020-01-31",
      "1:30",
    ]);
  });

  it("repairs only when asked to", () => {
    const folded = 'a:\n  b: "one\ntwo"\n';
    expect(readYaml(folded, "a.yaml", { repair: true })).toMatchObject({ value: { a: { b: "one two" } } });
    expect(contractErrorOf(() => readYaml(folded, "a.yaml")).line).toBe(2);
  });

  it("does not swallow the keys after a quotation mark that was never closed", () => {
    const open = 'a: "one\nb: "two"\n';
    expect(contractErrorOf(() => readYaml(open, "a.yaml", { repair: true })).line).toBe(1);
  });

  it("keeps the line numbers of a repaired text", () => {
    const source = readYaml('a: "one\ntwo"\nb: 1\n', "a.yaml", { repair: true });
    expect(source.lineOf("/b")).toBe(3);
  });

  it("notes tags that it does not know", () => {
    const source = readYaml("a: !vendor 1\n", "a.yaml");
    expect(source.warnings.map(({ kind, line }) => [kind, line])).toEqual([["yaml", 1]]);
  });

  it("refuses what is no text", () => {
    expect(contractErrorOf(() => readYaml("a: \0", "a.yaml")).mend).toBe("Save it as UTF-8.");
  });

  it("reads a file that begins with a byte order mark and has Windows line ends", () => {
    const source = readYaml("\uFEFFa: 1\r\nb:\r\n  c: 2\r\n", "a.yaml");
    expect(source.value).toEqual({ a: 1, b: { c: 2 } });
    expect(source.lineOf("/b/c")).toBe(3);
  });
});

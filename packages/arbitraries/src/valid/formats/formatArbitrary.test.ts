import { formats } from "@iom-conformance/codegen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractWith, reference } from "../../../test/contractWith.ts";
import { secondEngine } from "../../../test/secondEngine.ts";
import { generationOf } from "../generationOf.ts";
import { formatArbitrary } from "./formatArbitrary.ts";

/** Formats of numbers, which limit no text. */
const ofNumbers = ["int32", "int64", "float", "double"];
const names = [...formats.keys()].filter((name) => !ofNumbers.includes(name));

function samplesOf(name: string): readonly string[] {
  const arbitrary = formatArbitrary(name);
  if (arbitrary === null) throw new Error(`no texts of the format ${name}`);
  return fc.sample(arbitrary, { numRuns: 2000, seed: 6 });
}

describe("formatArbitrary", () => {
  it.each(names)("gives texts of the format %s, as two engines agree", (name) => {
    const contract = contractWith({ Value: { type: "string", format: name } });
    const { judge } = generationOf(contract);
    const opinion = secondEngine(contract);
    const wrong = samplesOf(name).filter(
      (text) => judge.judge(reference("Value"), text).length + opinion(reference("Value"), text).length > 0,
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("knows no format that is not judged", () => {
    expect(formatArbitrary("password")).toBeNull();
    expect(formatArbitrary("constructor")).toBeNull();
  });

  it.each<{ readonly name: string; readonly seen: readonly RegExp[] }>([
    {
      name: "date",
      seen: [
        /-02-29$/,
        /-02-28$/,
        /-12-31$/,
        /-04-30$/,
        /-01-31$/,
        /^0001-/,
        /^1970-01-01$/,
        /^9999-12-31$/,
        /^2000-02-29$/,
      ],
    },
    {
      name: "date-time",
      seen: [
        /Z$/,
        /z$/,
        /T/,
        /t/,
        /\+01:00$/,
        /-05:00$/,
        /\+14:00$/,
        /-12:00$/,
        /-00:00$/,
        /\.\d[Zz+-]/,
        /\.\d{9}/,
        /:60/,
        /T00:00:00/,
      ],
    },
    { name: "time", seen: [/Z$/, /[+]/, /-\d\d:\d\d$/, /:60/, /\.\d/] },
    { name: "duration", seen: [/^P\d+W$/, /^PT\d+H$/, /^P\d+Y\d+M$/, /^PT0S$/] },
    { name: "uuid", seen: [/[A-F]/, /[a-f]/, /^0{8}-/] },
    { name: "ipv6", seen: [/^::$/, /\.\d+$/, /^::1$/] },
    { name: "uri", seen: [/^https:/, /^urn:/, /%C3%A9/, /\?/, /#/, /@/, /:8443/, /\[/] },
    { name: "uri-reference", seen: [/^$/, /^\?/, /^#/, /^\/\//, /^\.\./, /^https:/] },
    { name: "json-pointer", seen: [/^$/, /~1/, /~0/, /🎁/] },
    { name: "byte", seen: [/^$/, /==$/, /[^=]=$/, /[+/]/] },
    { name: "email", seen: [/\+/, /'/, /^.{64}@/] },
    { name: "hostname", seen: [/^localhost$/, /^xn--/, /[a-z]{63}/, /[A-Z]/] },
  ])("shows the corners of $name", ({ name, seen }) => {
    const texts = samplesOf(name);
    expect(seen.filter((pattern) => !texts.some((text) => pattern.test(text)))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Report } from "@iom-conformance/conformance";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { cases } from "../test/cases.ts";
import { json } from "./json.ts";

const schemaFile = fileURLToPath(import.meta.resolve("@iom-conformance/conformance/report.schema.json"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

describe("json", () => {
  it.each(Object.entries(cases))("writes what the schema describes and nothing gets lost: %s", (_name, report) => {
    const text = json.render(report);

    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it.each(["fail", "hostile"])("looks like the golden file: %s", async (name) => {
    await expect(json.render(caseNamed(name))).toMatchFileSnapshot(`../test/golden/${name}.json`);
  });

  it("writes equal reports alike, whatever the order of their keys", () => {
    const report = caseNamed("fail");

    expect(json.render(reversed(report) as Report)).toBe(json.render(report));
  });

  it("writes nothing that a terminal obeys", () => {
    expect(json.render(caseNamed("hostile"))).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
  });

  it.each<[string, (report: Report) => unknown]>([
    ["a key too many", (report) => ({ ...report, extra: 1 })],
    ["a key too few", ({ exchanges: _, ...report }) => report],
    ["another format", (report) => ({ ...report, formatVersion: 2 })],
    ["an unknown status", (report) => ({ ...report, checks: [{ ...report.checks[0], status: "ok" }] })],
    ["an id of another form", (report) => ({ ...report, checks: [{ ...report.checks[0], id: "limit" }] })],
    ["a key too many deep inside", (report) => ({ ...report, exchanges: [{ ...report.exchanges[0], secret: "" }] })],
    ["no instant", (report) => ({ ...report, run: { ...report.run, startedAt: "yesterday" } })],
    ["half a header", (report) => ({ ...report, exchanges: report.exchanges.map(withHalfAHeader) })],
  ])("has a schema that refuses %s", (_name, broken) => {
    expect(validate(broken(caseNamed("fail")))).toBe(false);
  });
});

function withHalfAHeader(exchange: Report["exchanges"][number]): unknown {
  return { ...exchange, response: { ...exchange.response, headers: [["content-type"]] } };
}

function caseNamed(name: string): Report {
  const report = cases[name];
  if (!report) throw new Error(`there is no case ${name}`);
  return report;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

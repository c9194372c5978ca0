import type { Report } from "@iom-conformance/conformance";
import { sampleReport } from "@iom-conformance/testkit";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { cases } from "../test/cases.ts";
import { junit } from "./junit.ts";
import { visibleLine } from "./visible.ts";

describe("junit", () => {
  it.each(Object.entries(cases))("looks like the golden file: %s", async (name, report) => {
    await expect(junit.render(report)).toMatchFileSnapshot(`../test/golden/${name}.xml`);
  });

  it.each(Object.entries(cases))("is well-formed and counts right: %s", (_name, report) => {
    const elements = parse(junit.render(report));
    const count = (name: string): string => `${elements.filter((element) => element.name === name).length}`;
    const [root] = elements;

    expect(root).toMatchObject({
      name: "testsuites",
      attributes: {
        tests: count("testcase"),
        failures: count("failure"),
        errors: count("error"),
        skipped: count("skipped"),
        time: "12.345",
      },
    });
    expect(sums(elements)).toEqual([count("testcase"), count("failure"), count("error"), count("skipped")].map(Number));
  });

  it.each(Object.entries(cases))("is red exactly when the run is: %s", (_name, report) => {
    const attributes: Element["attributes"] = parse(junit.render(report))[0]?.attributes ?? {};
    const red = Number(attributes.failures) + Number(attributes.errors) > 0;

    expect(red).toBe(report.summary.verdict !== "conformant");
  });

  it("shows broken recommendations of a strict run as failures", () => {
    const id = "orders@1.0/getOrders/negotiation/wildcard-accept-is-served";
    const check = { id, status: "failed", level: "should", violations: [{}] } as const;

    expect(names(sampleReport({ checks: [check], strict: true }))).toContain("failure");
    expect(names(sampleReport({ checks: [check] }))).not.toContain("failure");
  });

  it("keeps every text, with what XML does not allow written out", () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const texts = [
      "true",
      "",
      " ",
      "&lt;",
      "<![CDATA[ ]]>",
      ...Array.from({ length: 256 }, (_, page) => characters.slice(page * 256, page * 256 + 256).join("|")),
    ];
    const checks = texts.map((reason, index) => ({
      id: `orders@1.0/operation${index}/area/check`,
      status: "skipped" as const,
      reason,
    }));
    const report = sampleReport({ checks });
    const messages = parse(junit.render(report)).flatMap(({ name, attributes }) =>
      name === "skipped" ? [attributes.message] : [],
    );

    expect(messages).toEqual(report.checks.map(({ reason }) => visibleLine(reason ?? "")));
  });
});

interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
}

/** Elements in the order of their start tags, by a parser that refuses what is not well-formed. */
function parse(text: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(text).close();
  return elements;
}

function sums(elements: readonly Element[]): readonly number[] {
  const suites = elements.filter(({ name }) => name === "testsuite");
  return ["tests", "failures", "errors", "skipped"].map((count) =>
    suites.reduce((sum, { attributes }) => sum + Number(attributes[count]), 0),
  );
}

function names(report: Report): readonly string[] {
  return parse(junit.render(report)).map(({ name }) => name);
}

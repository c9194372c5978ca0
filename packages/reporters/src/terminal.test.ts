import type { Report } from "@iom-conformance/conformance";
import { describe, expect, it } from "vitest";
import { cases } from "../test/cases.ts";
import { renderTerminal, terminal } from "./terminal.ts";

const reports = ["conformance-report/report.json", "conformance-report/junit.xml", "conformance-report/report.html"];

describe("terminal", () => {
  it.each(Object.entries(cases))("looks like the golden file: %s", async (name, report) => {
    await expect(renderTerminal(report, { reports })).toMatchFileSnapshot(`../test/golden/${name}.txt`);
  });

  it("is painted like the golden file", async () => {
    await expect(renderTerminal(caseNamed("fail"), { color: true, reports })).toMatchFileSnapshot(
      "../test/golden/fail.ansi",
    );
  });

  it.each(Object.entries(cases))("fits a screen and obeys nothing: %s", (_name, report) => {
    for (const options of [{}, { color: true }, { reports: [...reports, ...reports, "x".repeat(200)] }]) {
      const lines = unpainted(renderTerminal(report, options)).split("\n");

      expect(lines.pop()).toBe("");
      expect(lines.length).toBeLessThanOrEqual(24);
      for (const line of lines) {
        expect(columns(line), line).toBeLessThanOrEqual(100);
        expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
      }
    }
  });

  it("names what the config can change first, and sums up what no check judges", () => {
    const report = caseNamed("pass");
    const obligation = (requirement: string, check: string | null, reason: string): Report["obligations"][number] => ({
      requirement,
      api: "orders@1.0",
      operation: "list",
      subject: "",
      outcome: "not-tested",
      reason,
      check,
    });
    const text = renderTerminal({
      ...report,
      obligations: [
        obligation("area#later", null, "too hard"),
        obligation("area#never", null, "impossible"),
        obligation("area#never", null, "impossible"),
        obligation("area#odd", "orders@1.0/list/area/odd", "the list is empty"),
        obligation("area#odd", "orders@1.0/list/area/odd", "the list is empty"),
        obligation("area#one", "orders@1.0/list/area/one", "needs writes: true"),
      ],
    });
    expect(text).toContain(
      "  1 × needs writes: true\n  2 × the list is empty\n  3 × no check in this version (2 requirements)\n",
    );
  });

  it("has no colors and no paths as a file", () => {
    expect(terminal.render(caseNamed("fail"))).toBe(renderTerminal(caseNamed("fail"), { color: false, reports: [] }));
  });
});

function unpainted(text: string): string {
  return text
    .split("\u001b[")
    .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, "")))
    .join("");
}

/** Columns that the texts of the cases take; those of East Asia and emoji take two. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/\p{Script=Han}|\p{Emoji_Presentation}/u.test(character) ? 2 : 1),
    0,
  );
}

function caseNamed(name: string): Report {
  const report = cases[name];
  if (!report) throw new Error(`there is no case ${name}`);
  return report;
}

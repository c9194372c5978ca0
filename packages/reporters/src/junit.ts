import {
  checkIdParts,
  type Exchange,
  type Report,
  type ReportedCheck,
  type Violation,
} from "@iom-conformance/conformance";
import XmlBuilder from "fast-xml-builder";
import type { Reporter } from "./reporter.ts";
import { type Found, splitViolations } from "./splitViolations.ts";
import { violationLine, violationText } from "./violationText.ts";
import { visibleLine, visibleText } from "./visible.ts";

/** So many violations of one check are told in full. */
const TOLD = 20;

/**
 * JUnit XML for build servers: a suite per API, operation and area, a case per check. What does not fail the run does not fail the build
 * either: waived and unstable checks, and broken recommendations of a run that is not strict, are skipped cases that say so. A run that
 * was cut short has one more case, which is an error, so that it cannot look green.
 */
export const junit: Reporter = {
  name: "junit",
  fileName: "junit.xml",
  render(report) {
    const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
    const split = splitViolations(report);
    const suites = [...Map.groupBy(report.checks, suiteNameOf)].map(([name, checks]) =>
      suite(
        name,
        report,
        checks.map((check) => checkCase(check, resultOf(check, split(check), report, exchanges))),
      ),
    );
    const all = [runSuite(report), ...suites];
    const total = (count: keyof Counts): number => all.reduce((sum, { counts }) => sum + counts[count], 0);
    return builder.build({
      "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
      testsuites: {
        "@name": visibleLine(report.tool.name),
        "@tests": total("tests"),
        "@failures": total("failures"),
        "@errors": total("errors"),
        "@skipped": total("skipped"),
        "@time": (report.run.durationMs / 1000).toFixed(3),
        testsuite: all.map(({ element }) => element),
      },
    });
  },
};

const builder = new XmlBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  // Otherwise the text "true" of a target would become an attribute without a value, which is no XML.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Counts;
  readonly element: object;
}

type Result =
  | { readonly kind: "passed" }
  | { readonly kind: "failure" | "error"; readonly message: string; readonly type: string; readonly text: string }
  | { readonly kind: "skipped"; readonly message: string; readonly text: string };

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly properties: Properties;
  readonly result: Result;
}

type Properties = readonly (readonly [name: string, value: string])[];

function suiteNameOf({ id }: ReportedCheck): string {
  const { api, operation, area } = checkIdParts(id);
  return [api, operation, area].join("/");
}

/** What concerns the whole run: its circumstances, and whether it is complete. */
function runSuite(report: Report): Suite {
  const { run, tool, target, summary } = report;
  const cut: Case = {
    classname: "run",
    name: "run-is-complete",
    properties: [],
    result: {
      kind: "error",
      type: "incomplete",
      message: `the run was cut short: ${run.reason ?? "no reason is known"}`,
      text: "",
    },
  };
  return suite("run", report, run.complete && summary.verdict !== "incomplete" ? [] : [cut], [
    ["target", target.url],
    ["tool", `${tool.name} ${tool.version}`],
    ["run", run.id],
    ["profile", run.profile],
    ["seed", `${run.seed}`],
    ["shard", run.shard ? `${run.shard.index}/${run.shard.count}` : "none"],
    ["verdict", summary.verdict],
    ["requests", `${summary.requests}`],
    ["written", `${report.written.length}`],
  ]);
}

function suite(name: string, { run }: Report, cases: readonly Case[], properties: Properties = []): Suite {
  const count = (kind: Result["kind"]): number => cases.filter(({ result }) => result.kind === kind).length;
  const counts: Counts = {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
  return {
    counts,
    element: {
      "@name": visibleLine(name),
      "@tests": counts.tests,
      "@failures": counts.failures,
      "@errors": counts.errors,
      "@skipped": counts.skipped,
      "@timestamp": visibleLine(run.startedAt),
      ...propertiesElement(properties),
      testcase: cases.map(caseElement),
    },
  };
}

function caseElement({ classname, name, properties, result }: Case): object {
  const element = {
    "@classname": visibleLine(classname),
    "@name": visibleLine(name),
    ...propertiesElement(properties),
  };
  if (result.kind === "passed") return element;
  return {
    ...element,
    [result.kind]: {
      "@message": visibleLine(result.message),
      ...("type" in result ? { "@type": result.type } : {}),
      ...(result.text === "" ? {} : { "#text": visibleText(result.text) }),
    },
  };
}

function propertiesElement(properties: Properties): object {
  if (properties.length === 0) return {};
  const property = properties.map(([name, value]) => ({ "@name": name, "@value": visibleLine(value) }));
  return { properties: { property } };
}

function checkCase(check: ReportedCheck, result: Result): Case {
  return {
    classname: suiteNameOf(check),
    name: checkIdParts(check.id).name,
    properties: [
      ["title", check.title],
      ["level", check.level],
      ...check.requirements.map((requirement) => ["requirement", requirement] as const),
    ],
    result,
  };
}

function resultOf(
  check: ReportedCheck,
  found: Found,
  report: Report,
  exchanges: ReadonlyMap<string, Exchange>,
): Result {
  const told = (violations: readonly Violation[]): string => violationsText(violations, exchanges);
  const reason = check.reason ?? "no reason is known";
  switch (check.status) {
    case "passed":
      return { kind: "passed" };
    case "failed": {
      const [message, text] = [summaryOf(found.confirmed), told(found.confirmed)];
      return report.summary.verdict === "violated"
        ? { kind: "failure", type: check.level, message, text }
        : { kind: "skipped", message: `a recommendation (${check.level}) is not followed: ${message}`, text };
    }
    case "waived":
      return { kind: "skipped", message: `waived: ${reason}`, text: told(found.confirmed) };
    case "unstable":
      return { kind: "skipped", message: `unstable: ${summaryOf(found.unstable)}`, text: told(found.unstable) };
    case "skipped":
      return { kind: "skipped", message: reason, text: "" };
    case "errored":
      return { kind: "error", type: "errored", message: reason, text: told(found.unstable) };
  }
}

function summaryOf(violations: readonly Violation[]): string {
  const [first, ...others] = violations;
  if (!first) return "the report holds no violation";
  return violationLine(first) + (others.length > 0 ? ` (and ${others.length} more)` : "");
}

function violationsText(violations: readonly Violation[], exchanges: ReadonlyMap<string, Exchange>): string {
  const texts = violations.slice(0, TOLD).map((violation) => violationText(violation, exchanges));
  const rest = violations.length - texts.length;
  return [...texts, ...(rest > 0 ? [`… and ${rest} more, see report.json`] : [])].join("\n\n");
}
